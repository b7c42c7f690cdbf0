// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part2 = #"""
        ody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExclusionInput"},"\#
        examples":{"typical":{"value":{"start":"2026-11-20T22:00:00Z","end":"2026-11-20T23:30:00Z","reason":"load test\#
        "}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X\#
        -Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/\#
        components/schemas/ExclusionPreview"}}}},"201":{"description":"Done; the running watch follows it already, unl\#
        ess the database went away meanwhile.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
        "Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/compon\#
        ents/schemas/Exclusion"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/res\#
        ponses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/respons\#
        es/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Cont\#
        entTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/Unsuppo\#
        rtedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/respo\#
        nses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/e\#
        xclusions/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/exclus\#
        ion_id"}],"get":{"operationId":"getExclusion","tags":["Exclusions"],"summary":"One exclusion","parameters":[{"\#
        $ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"\#
        200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$\#
        ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Exclu\#
        sion"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest\#
        "},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"\#
        406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":\#
        {"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable\#
        "}}},"delete":{"operationId":"liftExclusion","tags":["Exclusions"],"summary":"Counts the points again","descri\#
        ption":"The exclusion stays in the history, with who lifted it. Lifting twice is no fault.","parameters":[{"$r\#
        ef":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"20\#
        4":{"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref\#
        ":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#\#
        /components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/comp\#
        onents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watc\#
        hes/{name}/resets":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listResets","\#
        tags":["Exclusions"],"summary":"Lists what a watch was made to forget","parameters":[{"$ref":"#/components/par\#
        ameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/If-None-Match"}\#
        ,{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Req\#
        uest-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$re\#
        f":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResetLi\#
        st"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"}\#
        ,"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"40\#
        6":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"\#
        $ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}\#
        }},"post":{"operationId":"createReset","tags":["Exclusions"],"summary":"Makes a watch forget","description":"S\#
        cope `drift` forgets what was found about drift, `intervals` also what the intervals have learnt since trainin\#
        g, `state` everything but the data, so that the active version starts anew from the points that are kept.","pa\#
        rameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"\#
        requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ResetInput\#
        "},"examples":{"typical":{"value":{"scope":"drift","reason":"the alarm was a load test"}}}}}},"responses":{"20\#
        0":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/\#
        components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reset\#
        Preview"}}}},"201":{"description":"Done; the running watch follows it already, unless the database went away m\#
        eanwhile.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/compon\#
        ents/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reset"}}}},"400\#
        ":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":\#
        "#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"413":{"$ref"\#
        :"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#\#
        /components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500\#
        ":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailab\#
        le"}}}},"/v1/watches/{name}/resets/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/com\#
        ponents/parameters/reset_id"}],"get":{"operationId":"getReset","tags":["Exclusions"],"summary":"One reset","pa\#
        rameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"\#
        responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
        "},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
        schemas/Reset"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/B\#
        adRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAl\#
        lowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong\#
        "},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUn\#
        available"}}}},"/v1/watches/{name}/training-runs":{"parameters":[{"$ref":"#/components/parameters/name"}],"get\#
        ":{"operationId":"listTrainingRuns","tags":["Training runs"],"summary":"Lists the training runs of a watch","p\#
        arameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/\#
        components/parameters/run_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/param\#
        eters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/componen\#
        ts/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Lin\#
        k"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunList"}}}},"304":{"$ref":\#
        "#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/comp\#
        onents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/componen\#
        ts/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/re\#
        sponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationI\#
        d":"createTrainingRun","tags":["Training runs"],"summary":"Trains now","parameters":[{"$ref":"#/components/par\#
        ameters/validate_only"},{"$ref":"#/components/parameters/Prefer"},{"$ref":"#/components/parameters/X-Request-I\#
        d"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Tra\#
        iningRunInput"},"examples":{"finetune":{"value":{"policy":"finetune"}}}}}},"responses":{"200":{"description":"\#
        With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/\#
        X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunPreview"}}}},\#
        "202":{"description":"Queued, or open already; with `Prefer: wait=N` as it is after waiting.","headers":{"X-Re\#
        quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"},"Pr\#
        eference-Applied":{"$ref":"#/components/headers/Preference-Applied"}},"content":{"application/json":{"schema":\#
        {"$ref":"#/components/schemas/TrainingRunAccepted"},"example":{"id":"run_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"\#
        api-requests","trigger":"manual","policy":"full_retrain","parameters":"reselect","state":"queued","progress":0\#
        ,"actor":"anonymous","attempts":0,"cause":null,"version":null,"outcome":null,"error":null,"spec_generation":1,\#
        "data_source":{"id":"src_01hq3v5k9x7m2t4w6y8z0a1b2c","revision":1},"requested_at":"2026-11-21T03:00:00Z","star\#
        ted_at":null,"finished_at":null,"coalesced":false}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404"\#
        :{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$\#
        ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#\#
        /components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/co\#
        mponents/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{\#
        "$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"\#
        }}}},"/v1/watches/{name}/training-runs/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#\#
        /components/parameters/run_id"}],"get":{"operationId":"getTrainingRun","tags":["Training runs"],"summary":"One\#
         training run","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters\#
        /X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
        aders/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$r\#
        ef":"#/components/schemas/TrainingRun"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"\#
        #/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/componen\#
        ts/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/compone\#
        nts/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compon\#
        ents/responses/ServiceUnavailable"}}},"patch":{"operationId":"cancelTrainingRun","tags":["Training runs"],"sum\#
        mary":"Cancels an open training run","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#\#
        /components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+json\#
        ":{"schema":{"$ref":"#/components/schemas/TrainingRunPatch"},"examples":{"cancel":{"value":{"state":"cancelled\#
        "}}}},"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunPatch"},"examples":{"cancel":{"val\#
        ue":{"state":"cancelled"}}}}}},"responses":{"200":{"description":"Cancelled; its worker notices within a secon\#
        d.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"sc\#
        hema":{"$ref":"#/components/schemas/TrainingRun"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":\#
        {"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$r\#
        ef":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/\#
        components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/com\#
        ponents/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"\#
        $ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}\#
        }}},"/v1/experiments":{"get":{"operationId":"listAllExperiments","tags":["Experiments"],"summary":"Lists the e\#
        xperiments and probations of all watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/co\#
        mponents/parameters/page_token"},{"$ref":"#/components/parameters/experiment_state"},{"$ref":"#/components/par\#
        ameters/experiment_kind"},{"$ref":"#/components/parameters/experiment_watch"},{"$ref":"#/components/parameters\#
        /If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","\#
        headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETa\#
        g"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
        /schemas/ExperimentList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/r\#
        esponses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/res\#
        ponses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/response\#
        s/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/expe\#
        riments":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listExperiments","tags"\#
        :["Experiments"],"summary":"Lists the experiments and probations of a watch","parameters":[{"$ref":"#/componen\#
        ts/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/experimen\#
        t_state"},{"$ref":"#/components/parameters/experiment_kind"},{"$ref":"#/components/parameters/If-None-Match"},\#
        {"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Requ\#
        est-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref\#
        ":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Experime\#
        ntList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadReque\#
        st"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"}\#
        ,"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500\#
        ":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailab\#
        le"}}},"post":{"operationId":"createExperiment","tags":["Experiments"],"summary":"Tries a version against the \#
        active one","description":"Both versions forecast every grid point in shadow and are scored on what really cam\#
        e. The evidence may be looked at after every block; `allocation` only chooses which of the two is shown.","par\#
        ameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"r\#
        equestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentI\#
        nput"},"examples":{"versions":{"value":{"name":"seasonal-model","challenger_version":4,"auto_promote":true}},"\#
        trained_for_it":{"value":{"name":"fresh","train_challenger":"full_retrain","allocation":"thompson","end_at":"2\#
        026-12-01T00:00:00Z"}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing chan\#
        ged.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"\#
        schema":{"$ref":"#/components/schemas/ExperimentPreview"}}}},"201":{"description":"Made; it begins at `start_a\#
        t`, or as soon as its challenger is there and no other one runs.","headers":{"X-Request-Id":{"$ref":"#/compone\#
        nts/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/header\#
        s/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Experiment"},"example":{"i\#
        d":"exp_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","kind":"experiment","revision":1,"name":"seasonal-m\#
        odel","description":"","labels":{},"allocation":"shadow","traffic_split":0.5,"confidence_level":0.95,"minimum_\#
        effect":0.02,"equivalence_margin":0.02,"max_loss":0.1,"min_samples":0,"strict":false,"auto_promote":true,"star\#
        t_at":null,"end_at":null,"champion":3,"challenger":4,"training_run":null,"spec_generation":1,"state":"schedule\#
        d","verdict":null,"stop_reason":null,"progress":{"blocks":0,"steps":0,"needed":null},"served_share":null,"resu\#
        lt":null,"error":null,"actor":"anonymous","created_at":"2026-11-21T03:00:00Z","started_at":null,"ended_at":nul\#
        l}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405\#
        ":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"40\#
        9":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"\#
        $ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":\#
        {"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerErr\#
        or"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiments/{id}":{"par\#
        ameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/experiment_id"}],"get":{"op\#
        erationId":"getExperiment","tags":["Experiments"],"summary":"One experiment, its progress and what the evidenc\#
        e says","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Requ\#
        est-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
        -Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/\#
        components/schemas/Experiment"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/compon\#
        ents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/respo\#
        nses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/resp\#
        onses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/res\#
        ponses/ServiceUnavailable"}}},"patch":{"operationId":"patchExperiment","tags":["Experiments"],"summary":"Pause\#
        s, resumes, completes, cancels or edits an experiment","description":"A pause voids the blocks that it touches\#
        , so that it does not bias the evidence. Completing is refused with 409 below the minimum of evidence, unless \#
        `force` is set, which the result shows. A probation can be cancelled, not completed.","parameters":[{"$ref":"#\#
        /components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/param\#
        eters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+json":{"schema":{"$re\#
        f":"#/components/schemas/ExperimentPatch"},"examples":{"pause":{"value":{"state":"paused"}}}},"application/jso\#
        n":{"schema":{"$ref":"#/components/schemas/ExperimentPatch"},"examples":{"complete":{"value":{"state":"complet\#
        ed","force":true}}}}}},"responses":{"200":{"description":"Changed, or equal already; with `validate_only=true`\#
        : checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$\#
        ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/sch\#
        emas/Experiment"},{"$ref":"#/components/schemas/ExperimentPreview"}]}}}},"400":{"$ref":"#/components/responses\#
        /BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNot\#
        Allowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict\#
        "},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentToo\#
        Large"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMe\#
        diaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#/components/responses/P\#
        reconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/\#
        responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteExperiment","tags":["Experiments"],"summary":"\#
        Deletes an experiment that has not begun","description":"What has gathered evidence stays; cancel it.","parame\#
        ters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#\#
        /components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"\#
        $ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/c\#
        omponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/\#
        components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"414":{"$ref":"#/co\#
        mponents/responses/URITooLong"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/\#
        components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/\#
        watches/{name}/experiments/{id}/blocks":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/comp\#
        onents/parameters/experiment_id"}],"get":{"operationId":"listExperimentBlocks","tags":["Experiments"],"summary\#
        ":"The evidence of an experiment, block by block","parameters":[{"$ref":"#/components/parameters/limit"},{"$re\#
        f":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/component\#
        s/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/c\#
        omponents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/head\#
        ers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentBlockList"}}}},"30\#
        4":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$r\#
        ef":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":\#
        "#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/co\#
        mponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/wa\#
        tches/{name}/experiment-plan":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"ge\#
        tExperimentPlan","tags":["Experiments"],"summary":"How long an experiment must run to see an effect","descript\#
        ion":"From the noise that the newest experiment or probation with evidence has measured; 409 `no_evidence` whi\#
        le there is none.","parameters":[{"$ref":"#/components/parameters/relative_effect"},{"$ref":"#/components/para\#
        meters/confidence_level"},{"$ref":"#/components/parameters/power"},{"$ref":"#/components/parameters/If-None-Ma\#
        tch"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"\#
        X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"conte\#
        nt":{"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentPlan"},"example":{"watch":"api-reque\#
        sts","relative_effect":0.05,"confidence_level":0.95,"power":0.8,"effect":0.041,"sequential":{"steps":3120,"dur\#
        ation":"2d4h"},"fixed":{"steps":1560,"duration":"1d2h"},"evidence":{"experiment":"exp_01hq3v5k9x7m2t4w6y8z0a1b\#
        2c","name":"probation-4-7","kind":"probation","steps":1440,"long_run_variance":0.334,"champion_loss":0.82}}}}}\#
        ,"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":\#
        {"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$r\#
        ef":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"414":{"$ref":"#/\#
        components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#\#
        /components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/backtests":{"parameters":[{"$ref":"#/compone\#
        nts/parameters/name"}],"get":{"operationId":"listBacktests","tags":["Back-tests"],"summary":"Lists the back-te\#
        sts of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_t\#
        oken"},{"$ref":"#/components/parameters/backtest_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$r\#
        ef":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-\#
        Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#\#
        /components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BacktestList\#
        "}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"\#
        404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406"\#
        :{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$r\#
        ef":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}\#
        ,"post":{"operationId":"createBacktest","tags":["Back-tests"],"summary":"Tries models on the watch's own histo\#
        ry","description":"Every model is forecast from the same past times of every series, from what was known then,\#
         by the function that serves.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/compo\#
        nents/parameters/Prefer"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":false,"co\#
        ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/BacktestInput"},"examples":{"compare":{"val\#
        ue":{"models":[{"model":"auto"},{"model":"seasonal_naive","parameters":{"season":288}},{"model":"naive"}],"ori\#
        gins":40,"levels":[0.8,0.9,0.95]}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, \#
        nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applicat\#
        ion/json":{"schema":{"$ref":"#/components/schemas/BacktestPreview"}}}},"202":{"description":"Queued; with `Pre\#
        fer: wait=N` as it is after waiting.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
        Location":{"$ref":"#/components/headers/Location"},"Preference-Applied":{"$ref":"#/components/headers/Preferen\#
        ce-Applied"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"},"example":{"id"\#
        :"bkt_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","state":"queued","progress":0,"actor":"anonymous","sp\#
        ec_generation":1,"request":{"models":[{"model":"auto","parameters":{}},{"model":"naive","parameters":{}}],"ori\#
        gins":20,"horizon":"1h","levels":[0.9],"series":null},"inputs":null,"results":null,"error":null,"requested_at"\#
        :"2026-11-21T03:00:00Z","started_at":null,"finished_at":null}}}},"400":{"$ref":"#/components/responses/BadRequ\#
        est"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"\#
        },"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413"\#
        :{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"\#
        $ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableConten\#
        t"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceU\#
        navailable"}}}},"/v1/watches/{name}/backtests/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$\#
        ref":"#/components/parameters/backtest_id"}],"get":{"operationId":"getBacktest","tags":["Back-tests"],"summary\#
        ":"One back-test, its progress and its table","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{\#
        "$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Reque\#
        st-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"a\#
        pplication/json":{"schema":{"$ref":"#/components/schemas/Backtest"}}}},"304":{"$ref":"#/components/responses/N\#
        otModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound\#
        "},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptabl\#
        e"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerErr\#
        or"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId":"cancelBacktest","tag\#
        s":["Back-tests"],"summary":"Cancels an open back-test","parameters":[{"$ref":"#/components/parameters/validat\#
        e_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"applicati\#
        on/merge-patch+json":{"schema":{"$ref":"#/components/schemas/BacktestPatch"},"examples":{"cancel":{"value":{"s\#
        tate":"cancelled"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/BacktestPatch"},"examples":{"\#
        cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"200":{"description":"Cancelled; its worker notices w\#
        ithin a second.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applicati\#
        on/json":{"schema":{"$ref":"#/components/schemas/Backtest"}}}},"400":{"$ref":"#/components/responses/BadReques\#
        t"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},\#
        "406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{\#
        "$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$r\#
        ef":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"\#
        },"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUna\#
        vailable"}}},"delete":{"operationId":"deleteBacktest","tags":["Back-tests"],"summary":"Removes a back-test","d\#
        escription":"An open one is cancelled first.","parameters":[{"$ref":"#/components/parameters/X-Request-Id"}],"\#
        responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest\#
        "},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"\#
        406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":\#
        {"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable\#
        "}}}},"/v1/summary":{"get":{"operationId":"getSummary","tags":["Server"],"summary":"The whole fleet at a glanc\#
        e","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-I\#
        d"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
        est-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/compo\#
        nents/schemas/Summary"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/res\#
        ponses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/respo\#
        nses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/\#
        InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/versions":{"get":{"op\#
        erationId":"listAllVersions","tags":["Versions"],"summary":"Lists the versions of all watches","parameters":[{\#
        "$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/pa\#
        rameters/watch"},{"$ref":"#/components/parameters/stage"},{"$ref":"#/components/parameters/If-None-Match"},{"$\#
        ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request\#
        -Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"\#
        #/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/VersionList\#
        "}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"\#
        405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},\#
        "414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}\#
        ,"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/rollbacks":{"get":{"operationId":"listAllR\#
        ollbacks","tags":["Rollbacks"],"summary":"Lists the rollbacks of all watches","parameters":[{"$ref":"#/compone\#
        nts/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/watch"},\#
        {"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters\#
        /actor"},{"$ref":"#/components/parameters/reason"},{"$ref":"#/components/parameters/rollback_state"},{"$ref":"\#
        #/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"\#
        description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#\#
        /components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema\#
        ":{"$ref":"#/components/schemas/RollbackList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"\#
        $ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$r\#
        ef":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"\#
        #/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v\#
        1/activations":{"get":{"operationId":"listAllActivations","tags":["Versions"],"summary":"Which version of any \#
        watch was active when, why and by whom","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/comp\#
        onents/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/at"},\#
        {"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":\#
        {"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{\#
        "$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json"\#
        :{"schema":{"$ref":"#/components/schemas/ActivationList"}}}},"304":{"$ref":"#/components/responses/NotModified\#
        "},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"}\#
        ,"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500\#
        ":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailab\#
        le"}}}},"/v1/training-runs":{"get":{"operationId":"listAllTrainingRuns","tags":["Training runs"],"summary":"Li\#
        sts the training runs of all watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/compon\#
        ents/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/run_sta\#
        te"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"respon\#
        ses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ET\#
        ag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/\#
        json":{"schema":{"$ref":"#/components/schemas/TrainingRunList"}}}},"304":{"$ref":"#/components/responses/NotMo\#
        dified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAll\#
        owed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"\#
        },"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUna\#
        vailable"}}}},"/v1/models":{"get":{"operationId":"listModels","tags":["Models"],"summary":"The catalogue of mo\#
        dels","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Reques\#
        t-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
        equest-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
        mponents/schemas/ModelList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/component\#
        s/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/\#
        responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/respo\#
        nses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/models/{kind}":{\#
        "parameters":[{"$ref":"#/components/parameters/kind"}],"get":{"operationId":"getModel","tags":["Models"],"summ\#
        ary":"One model with its hyper-parameters","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$r\#
        ef":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-\#
        Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"appl\#
        ication/json":{"schema":{"$ref":"#/components/schemas/Model"}}}},"304":{"$ref":"#/components/responses/NotModi\#
        fied"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
        5":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"4\#
        14":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"\#
        503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/metrics":{"get":{"operationId":"getMetrics","ta\#
        gs":["Server"],"summary":"Forecasts and what Sentinel counts about itself, for Prometheus","parameters":[{"$re\#
        f":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"The Prometheus text format 0.0.\#
        4; compressed where `Accept-Encoding` allows gzip.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
        Request-Id"},"Vary":{"$ref":"#/components/headers/Vary"},"Content-Encoding":{"$ref":"#/components/headers/Cont\#
        ent-Encoding"}},"content":{"text/plain":{"schema":{"type":"string"},"example":"sentinel_watch_info{watch=\"api\#
        -requests\",model=\"arima\",version=\"v1\",stage=\"production\"} 1\n"}}},"400":{"$ref":"#/components/responses\#
        /BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/responses/U\#
        RITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/livez":{"get":{"operationId":"get\#
        Liveness","tags":["Server"],"summary":"Whether the process answers","parameters":[{"$ref":"#/components/parame\#
        ters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found\#
        .","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers\#
        /ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Liveness"},"example":{"status":\#
        "alive"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadReque\#
        st"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/responses/URITooLong\#
        "},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/readyz":{"get":{"operationId":"getReadines\#
        s","tags":["Server"],"summary":"Whether this process should get traffic","parameters":[{"$ref":"#/components/p\#
        arameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"\#
        Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/he\#
        aders/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Readiness"},"example":{"st\#
        atus":"ready","reasons":[]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components\#
        /responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/r\#
        esponses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"description":"Not no\#
        w; `reasons` says why.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{\#
        "$ref":"#/components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
        mas/Readiness"},"example":{"status":"not_ready","reasons":[{"reason":"database_unavailable","message":"Postgre\#
        SQL does not answer."}]}}}}}}},"/openapi.json":{"get":{"operationId":"getContract","tags":["Server"],"summary"\#
        :"This document","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/paramete\#
        rs/X-Request-Id"}],"responses":{"200":{"description":"The contract as JSON.","headers":{"X-Request-Id":{"$ref"\#
        :"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/jso\#
        n":{"schema":{"type":"object"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/compone\#
        nts/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/component\#
        s/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/res\#
        ponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}}},"components":{"par\#
        ameters":{"name":{"name":"name","in":"path","required":true,"description":"The name of the resource.","schema"\#
        :{"$ref":"#/components/schemas/Name"}},"series_id":{"name":"id","in":"path","required":true,"description":"The\#
         id of a series.","schema":{"type":"string","pattern":"^[0-9a-f]{16}$"}},"rollback_id":{"name":"id","in":"path\#
        ","required":true,"description":"The id of a rollback.","schema":{"type":"string","maxLength":128}},"exclusion\#
        _id":{"name":"id","in":"path","required":true,"description":"The id of an exclusion.","schema":{"type":"string\#
        ","maxLength":128}},"reset_id":{"name":"id","in":"path","required":true,"description":"The id of a reset.","sc\#
        hema":{"type":"string","maxLength":128}},"backtest_id":{"name":"id","in":"path","required":true,"description":\#
        "The id of a back-test.","schema":{"type":"string","maxLength":128}},"experiment_id":{"name":"id","in":"path",\#
        "required":true,"description":"The id of an experiment or probation.","schema":{"type":"string","maxLength":12\#
        8}},"run_id":{"name":"id","in":"path","required":true,"description":"The id of a training run.","schema":{"typ\#
        e":"string","maxLength":128}},"version":{"name":"n","in":"path","required":true,"description":"A number (`3` o\#
        r `v3`), or `active`, `latest`, `previous`: the version that a rollback would go to.","schema":{"type":"string\#
        ","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"kind":{"name":"kind","in":"path","required":true,"de\#
        scription":"The kind of a model.","schema":{"type":"string","enum":["auto","naive","seasonal_naive","window_av\#
        erage","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridg\#
        e","gradient_boosting","model_selection"]}},"compare_a":{"name":"a","in":"query","required":true,"description"\#
        :"A version, as in a path.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"\#
        compare_b":{"name":"b","in":"query","required":true,"description":"A version, as in a path.","schema":{"type":\#
        "string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"watch":{"name":"watch","in":"query","descript\#
        ion":"Only of the watch of this name.","schema":{"type":"string"}},"limit":{"name":"limit","in":"query","descr\#
        iption":"How many items a page has at most.","schema":{"type":"integer","minimum":1,"maximum":1000,"default":5\#
        0}},"page_token":{"name":"page_token","in":"query","description":"The `next_page_token` of the page before, wi\#
        th the same filters.","schema":{"type":"string","maxLength":2048}},"validate_only":{"name":"validate_only","in\#
        ":"query","description":"Check everything and change nothing.","schema":{"type":"boolean","default":false}},"s\#
        tate":{"name":"state","in":"query","description":"Only watches in this state.","schema":{"$ref":"#/components/\#
        schemas/WatchState"}},"label":{"name":"label","in":"query","description":"Only watches with this tag or select\#
        or label, as `name=value`.","schema":{"type":"string","pattern":"="}},"data_source":{"name":"data_source","in"\#
        :"query","description":"Only watches of this data source.","schema":{"type":"string"}},"model":{"name":"model"\#
        ,"in":"query","description":"Only watches with this kind of model.","schema":{"type":"string","enum":["auto","\#
        naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_tr\#
        end","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]}},"metric":{"name":"metric","in":"\#
        query","description":"Only watches of this metric.","schema":{"type":"string"}},"level":{"name":"level","in":"\#
        query","description":"Coverage levels, separated by commas; those of the watch by default.","schema":{"type":"\#
        array","items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8},"style":"form","expl\#
        ode":false},"start":{"name":"start","in":"query","description":"The first grid time; the oldest that is held b\#
        y default.","schema":{"type":"string","format":"date-time"}},"end":{"name":"end","in":"query","description":"T\#
        he last grid time; the newest by default.","schema":{"type":"string","format":"date-time"}},"step":{"name":"st\#
        ep","in":"query","description":"A whole multiple of the granularity: every n-th point. By default every point.\#
        ","schema":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$\#
        "}},"history_horizon":{"name":"horizon","in":"query","description":"How far ahead the expectation was made; th\#
        e first of `emission.expected` is the one kept, another one is 422.","schema":{"type":"string","pattern":"^\\s\#
        *(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"stage":{"name":"stage","in":"query","d\#
        escription":"Only versions in this stage; `production` is the active one.","schema":{"type":"string","enum":["\#
        development","staging","production","archived"]}},"at":{"name":"at","in":"query","description":"What was live \#
        at this time, one activation of each watch, or none.","schema":{"type":"string","format":"date-time"}},"from":\#
        {"name":"from","in":"query","description":"Only rollbacks from this version.","schema":{"type":"integer","mini\#
        mum":1,"maximum":2147483647}},"to":{"name":"to","in":"query","description":"Only rollbacks to this version.","\#
        schema":{"type":"integer","minimum":1,"maximum":2147483647}},"actor":{"name":"actor","in":"query","description\#
        ":"Only by this actor.","schema":{"type":"string"}},"reason":{"name":"reason","in":"query","description":"Only\#
         with this reason.","schema":{"type":"string"}},"rollback_state":{"name":"state","in":"query","description":"O\#
        nly rollbacks in this state.","schema":{"type":"string","enum":["pending","acknowledged","failed","released"]}\#
        },"backtest_state":{"name":"state","in":"query","description":"Only back-tests in this state.","schema":{"type\#
        ":"string","enum":["queued","running","succeeded","failed","cancelled"]}},"experiment_state":{"name":"state","\#
        in":"query","description":"Only experiments in this state.","schema":{"$ref":"#/components/schemas/ExperimentS\#
        tate"}},"experiment_kind":{"name":"kind","in":"query","description":"Only experiments, or only probations.","s\#
        chema":{"type":"string","enum":["experiment","probation"]}},"experiment_watch":{"name":"watch","in":"query","d\#
        escription":"Only those of the watch of this name.","schema":{"type":"string"}},"relative_effect":{"name":"rel\#
        ative_effect","in":"query","description":"The gain to be seen, as a share of the active version's mean loss.",\#
        "schema":{"type":"number","minimum":0.001,"maximum":10,"default":0.05}},"confidence_level":{"name":"confidence\#
        _level","in":"query","description":"1 minus the chance to see a gain that is not there.","schema":{"type":"num\#
        ber","minimum":0.8,"maximum":0.999,"default":0.95}},"power":{"name":"power","in":"query","description":"The ch\#
        ance to see the gain when it is there.","schema":{"type":"number","minimum":0.5,"maximum":0.999,"default":0.8}\#
        },"run_state":{"name":"state","in":"query","description":"Only runs in this state.","schema":{"type":"string",\#
        "enum":["queued","running","succeeded","failed","cancelled","superseded"]}},"If-Match":{"name":"If-Match","in"\#
        :"header","description":"The `ETag` that was read, or `*`. Missing where something would change: 428; another \#
        one: 412.","schema":{"type":"string"}},"If-None-Match":{"name":"If-None-Match","in":"header","description":"En\#
        tity tags that the client has; 304 when one is current.","schema":{"type":"string"}},"If-None-Match-Any":{"nam\#
        e":"If-None-Match","in":"header","description":"Only create: 412 when the resource exists.","schema":{"type":"\#
        string","const":"*"}},"Prefer":{"name":"Prefer","in":"header","description":"`wait=N`: answer when the run has\#
         ended, after N seconds (at most 25) at the latest.","schema":{"type":"string","pattern":"wait=[0-9]+"}},"X-Re\#
        quest-Id":{"name":"X-Request-Id","in":"header","description":"An id that the reply and the log repeat; a fresh\#
         one by default.","schema":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"headers":{"X-Request-Id":{"\#
        description":"The client's own, or a fresh one.","schema":{"type":"string"}},"ETag":{"description":"A strong e\#
        ntity tag. That of a data source or watch covers what a client wrote, never what happens to it.","schema":{"ty\#
        pe":"string"}},"Location":{"description":"The path of the resource that was made.","schema":{"type":"string","\#
        format":"uri-reference"}},"Content-Location":{"description":"The path with the number of the version.","schema\#
        ":{"type":"string","format":"uri-reference"}},"Repr-Digest":{"description":"The SHA-256 of the body, RFC 9530.\#
        ","schema":{"type":"string","pattern":"^sha-256=:[A-Za-z0-9+/=]+:$"}},"Content-Disposition":{"description":"A \#
        name for the file.","schema":{"type":"string"}},"Link":{"description":"The next page, `rel=\"next\"`; absent o\#
        n the last one.","schema":{"type":"string"}},"Allow":{"description":"The methods of the path.","schema":{"type\#
        ":"string"}},"Accept":{"description":"The media types that the body may have.","schema":{"type":"string"}},"Re\#
        try-After":{"description":"Seconds.","schema":{"type":"integer"}},"Preference-Applied":{"description":"The pre\#
        ference that was honoured.","schema":{"type":"string"}},"Vary":{"schema":{"type":"string","const":"Accept-Enco\#
        ding"}},"Content-Encoding":{"description":"Present when compressed.","schema":{"type":"string","const":"gzip"}\#
        }},"responses":{"NoContent":{"description":"Deleted; with `validate_only=true`: it could be.","headers":{"X-Re\#
        quest-Id":{"$ref":"#/components/headers/X-Request-Id"}}},"NotModified":{"description":"The client has the curr\#
        ent one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/\#
        headers/ETag"}}},"BadRequest":{"description":"Syntax: not JSON, an unknown field or parameter, a wrong type, a\#
         bad header or page token.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":\#
        {"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/mal\#
        formed_body","title":"Bad Request","status":400,"detail":"The request has 1 fault; each is listed under errors\#
        .","instance":"/v1/watches/api-requests","code":"malformed_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c"\#
        ,"retryable":false,"errors":[{"pointer":"/horizont","code":"unknown_field","detail":"There is no field horizon\#
        t. Did you mean horizon?"}]}}}},"NotFound":{"description":"There is no such resource.","headers":{"X-Request-I\#
        d":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/co\#
        mponents/schemas/Problem"},"example":{"type":"/problems/watch_not_found","title":"Not Found","status":404,"det
        """#
}
