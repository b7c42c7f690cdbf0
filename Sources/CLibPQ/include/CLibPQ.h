#ifndef CLIBPQ_H
#define CLIBPQ_H

#include <postgresql/libpq-fe.h>

// The field codes of an error or notice, as functions: Swift does not import character macros.
static inline int clibpq_field_severity(void) { return PG_DIAG_SEVERITY_NONLOCALIZED; }
static inline int clibpq_field_sqlstate(void) { return PG_DIAG_SQLSTATE; }
static inline int clibpq_field_message(void) { return PG_DIAG_MESSAGE_PRIMARY; }
static inline int clibpq_field_constraint(void) { return PG_DIAG_CONSTRAINT_NAME; }
static inline int clibpq_field_source_function(void) { return PG_DIAG_SOURCE_FUNCTION; }

#endif
