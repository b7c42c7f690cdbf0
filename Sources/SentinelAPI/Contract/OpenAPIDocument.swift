// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

/// The contract as JSON, for `/openapi.json`.
package enum OpenAPIDocument {
    package static let json: [UInt8] = Array([part1, part2, part3, part4, part5].joined().utf8)
}
