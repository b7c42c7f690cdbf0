// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part2 = #"""
        ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"s\#
        chema":{"$ref":"#/components/schemas/ExclusionInput"},"examples":{"typical":{"value":{"start":"2026-11-20T22:0\#
        0:00Z","end":"2026-11-20T23:30:00Z","reason":"load test"}}}}}},"responses":{"200":{"description":"With `valida\#
        te_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
        "}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExclusionPreview"}}}},"201":{"descri\#
        ption":"Done; the running watch follows it already, unless the database went away meanwhile.","headers":{"X-Re\#
        quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"}},"c\#
        ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/Exclusion"}}}},"400":{"$ref":"#/components\#
        /responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses\#
        /MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/response\#
        s/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URI\#
        TooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/U\#
        nprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/\#
        responses/ServiceUnavailable"}}}},"/v1/watches/{name}/exclusions/{id}":{"parameters":[{"$ref":"#/components/pa\#
        rameters/name"},{"$ref":"#/components/parameters/exclusion_id"}],"get":{"operationId":"getExclusion","tags":["\#
        Exclusions"],"summary":"One exclusion","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":\#
        "#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":\#
        {"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"applicat\#
        ion/json":{"schema":{"$ref":"#/components/schemas/Exclusion"}}}},"304":{"$ref":"#/components/responses/NotModi\#
        fied"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
        5":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"4\#
        14":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"\#
        503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"liftExclusion","tags":["E\#
        xclusions"],"summary":"Counts the points again","description":"The exclusion stays in the history, with who li\#
        fted it. Lifting twice is no fault.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#\#
        /components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"\#
        $ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/c\#
        omponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/\#
        components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#\#
        /components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/resets":{"parameters":[{"$ref":"#/components\#
        /parameters/name"}],"get":{"operationId":"listResets","tags":["Exclusions"],"summary":"Lists what a watch was \#
        made to forget","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_t\#
        oken"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"resp\#
        onses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
        ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"applicatio\#
        n/json":{"schema":{"$ref":"#/components/schemas/ResetList"}}}},"304":{"$ref":"#/components/responses/NotModifi\#
        ed"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405"\#
        :{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414\#
        ":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"50\#
        3":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createReset","tags":["Exclusi\#
        ons"],"summary":"Makes a watch forget","description":"Scope `drift` forgets what was found about drift, `inter\#
        vals` also what the intervals have learnt since training, `state` everything but the data, so that the active \#
        version starts anew from the points that are kept.","parameters":[{"$ref":"#/components/parameters/validate_on\#
        ly"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/j\#
        son":{"schema":{"$ref":"#/components/schemas/ResetInput"},"examples":{"typical":{"value":{"scope":"drift","rea\#
        son":"the alarm was a load test"}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, \#
        nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applicat\#
        ion/json":{"schema":{"$ref":"#/components/schemas/ResetPreview"}}}},"201":{"description":"Done; the running wa\#
        tch follows it already, unless the database went away meanwhile.","headers":{"X-Request-Id":{"$ref":"#/compone\#
        nts/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":\#
        {"schema":{"$ref":"#/components/schemas/Reset"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"\#
        $ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref\#
        ":"#/components/responses/NotAcceptable"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref\#
        ":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$r\#
        ef":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"}\#
        ,"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/resets/{id}":{"parameters":\#
        [{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/reset_id"}],"get":{"operationId":"ge\#
        tReset","tags":["Exclusions"],"summary":"One reset","parameters":[{"$ref":"#/components/parameters/If-None-Mat\#
        ch"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X\#
        -Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"conten\#
        t":{"application/json":{"schema":{"$ref":"#/components/schemas/Reset"}}}},"304":{"$ref":"#/components/response\#
        s/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFo\#
        und"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAccept\#
        able"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServer\#
        Error"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/training-runs":{"par\#
        ameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listTrainingRuns","tags":["Training r\#
        uns"],"summary":"Lists the training runs of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"\#
        $ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/run_state"},{"$ref":"#/components\#
        /parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description"\#
        :"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/\#
        headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#\#
        /components/schemas/TrainingRunList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/\#
        components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components\#
        /responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/component\#
        s/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/componen\#
        ts/responses/ServiceUnavailable"}}},"post":{"operationId":"createTrainingRun","tags":["Training runs"],"summar\#
        y":"Trains now","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameter\#
        s/Prefer"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":false,"content":{"applic\#
        ation/json":{"schema":{"$ref":"#/components/schemas/TrainingRunInput"},"examples":{"finetune":{"value":{"polic\#
        y":"finetune"}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","\#
        headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema"\#
        :{"$ref":"#/components/schemas/TrainingRunPreview"}}}},"202":{"description":"Queued, or open already; with `Pr\#
        efer: wait=N` as it is after waiting.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
        "Location":{"$ref":"#/components/headers/Location"},"Preference-Applied":{"$ref":"#/components/headers/Prefere\#
        nce-Applied"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunAccepted"},"ex\#
        ample":{"id":"run_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","trigger":"manual","policy":"full_retrain\#
        ","parameters":"reselect","state":"queued","progress":0,"actor":"anonymous","attempts":0,"cause":null,"version\#
        ":null,"outcome":null,"error":null,"spec_generation":1,"data_source":{"id":"src_01hq3v5k9x7m2t4w6y8z0a1b2c","r\#
        evision":1},"requested_at":"2026-11-21T03:00:00Z","started_at":null,"finished_at":null,"coalesced":false}}}},"\#
        400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$re\#
        f":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$r\#
        ef":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"\#
        #/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref"\#
        :"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"5\#
        03":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/training-runs/{id}":{"paramete\#
        rs":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/run_id"}],"get":{"operationId":"\#
        getTrainingRun","tags":["Training runs"],"summary":"One training run","parameters":[{"$ref":"#/components/para\#
        meters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Fou\#
        nd.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/heade\#
        rs/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRun"}}}},"304":{"$ref\#
        ":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/co\#
        mponents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/compon\#
        ents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/\#
        responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operati\#
        onId":"cancelTrainingRun","tags":["Training runs"],"summary":"Cancels an open training run","parameters":[{"$r\#
        ef":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"\#
        required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/TrainingRunPa\#
        tch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}},"application/json":{"schema":{"$ref":"#/component\#
        s/schemas/TrainingRunPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"200":{"des\#
        cription":"Cancelled; its worker notices within a second.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
        ders/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRun"}}}},"4\#
        00":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref\#
        ":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$re\#
        f":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#\#
        /components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":\#
        "#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"50\#
        3":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/experiments":{"get":{"operationId":"listAllExp\#
        eriments","tags":["Experiments"],"summary":"Lists the experiments and probations of all watches","parameters":\#
        [{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/\#
        parameters/experiment_state"},{"$ref":"#/components/parameters/experiment_kind"},{"$ref":"#/components/paramet\#
        ers/experiment_watch"},{"$ref":"#/components/parameters/data_source"},{"$ref":"#/components/parameters/model"}\#
        ,{"$ref":"#/components/parameters/metric"},{"$ref":"#/components/parameters/label"},{"$ref":"#/components/para\#
        meters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Fou\#
        nd.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/heade\#
        rs/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/comp\#
        onents/schemas/ExperimentList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/compon\#
        ents/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/componen\#
        ts/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/re\#
        sponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name\#
        }/experiments":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listExperiments",\#
        "tags":["Experiments"],"summary":"Lists the experiments and probations of a watch","parameters":[{"$ref":"#/co\#
        mponents/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/exp\#
        eriment_state"},{"$ref":"#/components/parameters/experiment_kind"},{"$ref":"#/components/parameters/If-None-Ma\#
        tch"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"\#
        X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":\#
        {"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Ex\#
        perimentList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/Ba\#
        dRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAll\#
        owed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"\#
        },"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUna\#
        vailable"}}},"post":{"operationId":"createExperiment","tags":["Experiments"],"summary":"Tries a version agains\#
        t the active one","description":"Both versions forecast every grid point in shadow and are scored on what real\#
        ly came. The evidence may be looked at after every block; `allocation` only chooses which of the two is shown.\#
         While a rollback pins the watch, and for a version that was rolled back, it must be `shadow` (409). With `aut\#
        o_promote` the challenger must be one that could be promoted now - in staging, and of the watch's own configur\#
        ation - else 409.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parame\#
        ters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/compone\#
        nts/schemas/ExperimentInput"},"examples":{"versions":{"value":{"name":"seasonal-model","challenger_version":4,\#
        "auto_promote":true}},"trained_for_it":{"value":{"name":"fresh","train_challenger":"full_retrain","allocation"\#
        :"thompson","end_at":"2026-12-01T00:00:00Z"}}}}}},"responses":{"200":{"description":"With `validate_only=true`\#
        : checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content"\#
        :{"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentPreview"}}}},"201":{"description":"Made\#
        ; it begins at `start_at`, or as soon as its challenger is there and no other one runs.","headers":{"X-Request\#
        -Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$re\#
        f":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Exp\#
        eriment"},"example":{"id":"exp_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","kind":"experiment","revisio\#
        n":1,"name":"seasonal-model","description":"","labels":{},"allocation":"shadow","traffic_split":0.5,"confidenc\#
        e_level":0.95,"minimum_effect":0.02,"equivalence_margin":0.02,"max_loss":0.1,"min_samples":0,"strict":false,"a\#
        uto_promote":true,"start_at":null,"end_at":null,"champion":3,"challenger":4,"training_run":null,"spec_generati\#
        on":1,"state":"scheduled","verdict":null,"stop_reason":null,"progress":{"blocks":0,"steps":0,"needed":null},"s\#
        erved_share":null,"result":null,"error":null,"actor":"anonymous","created_at":"2026-11-21T03:00:00Z","started_\#
        at":null,"ended_at":null}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/re\#
        sponses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/respon\#
        ses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Con\#
        tentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/Unsupp\#
        ortedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/resp\#
        onses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/\#
        experiments/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/expe\#
        riment_id"}],"get":{"operationId":"getExperiment","tags":["Experiments"],"summary":"One experiment, its progre\#
        ss and what the evidence says","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compo\#
        nents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":\#
        "#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json\#
        ":{"schema":{"$ref":"#/components/schemas/Experiment"}}}},"304":{"$ref":"#/components/responses/NotModified"},\#
        "400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$r\#
        ef":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$\#
        ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"\#
        $ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId":"patchExperiment","tags":["Experim\#
        ents"],"summary":"Pauses, resumes, completes, cancels or edits an experiment","description":"A pause voids the\#
         blocks that it touches, so that it does not bias the evidence. Completing is refused with 409 below the minim\#
        um of evidence, unless `force` is set, which the result shows. A probation can be cancelled, not completed. Wh\#
        at is scheduled starts by itself, so it can only be cancelled.","parameters":[{"$ref":"#/components/parameters\#
        /validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],\#
        "requestBody":{"required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schem\#
        as/ExperimentPatch"},"examples":{"pause":{"value":{"state":"paused"}}}},"application/json":{"schema":{"$ref":"\#
        #/components/schemas/ExperimentPatch"},"examples":{"complete":{"value":{"state":"completed","force":true}}}}}}\#
        ,"responses":{"200":{"description":"Changed, or equal already; with `validate_only=true`: checked, nothing cha\#
        nged.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/hea\#
        ders/ETag"}},"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/Experiment"},{"$r\#
        ef":"#/components/schemas/ExperimentPreview"}]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"\#
        $ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref\#
        ":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/co\#
        mponents/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":\#
        "#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref\#
        ":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},\#
        "500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnava\#
        ilable"}}},"delete":{"operationId":"deleteExperiment","tags":["Experiments"],"summary":"Deletes an experiment \#
        that has not begun","description":"What has gathered evidence stays; cancel it.","parameters":[{"$ref":"#/comp\#
        onents/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters\#
        /X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/re\#
        sponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Me\#
        thodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/C\#
        onflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"414":{"$ref":"#/components/responses/URI\#
        TooLong"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/I\#
        nternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/experim\#
        ents/{id}/blocks":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/expe\#
        riment_id"}],"get":{"operationId":"listExperimentBlocks","tags":["Experiments"],"summary":"The evidence of an \#
        experiment, block by block","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/param\#
        eters/page_token"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request\#
        -Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
        quest-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":\#
        {"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentBlockList"}}}},"304":{"$ref":"#/componen\#
        ts/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/resp\#
        onses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/response\#
        s/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Int\#
        ernalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/experimen\#
        t-plan":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getExperimentPlan","tags\#
        ":["Experiments"],"summary":"How long an experiment must run to see an effect","description":"From the noise t\#
        hat the newest experiment or probation with evidence has measured; 409 `no_evidence` while there is none.","pa\#
        rameters":[{"$ref":"#/components/parameters/relative_effect"},{"$ref":"#/components/parameters/confidence_leve\#
        l"},{"$ref":"#/components/parameters/power"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compo\#
        nents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":\#
        "#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json\#
        ":{"schema":{"$ref":"#/components/schemas/ExperimentPlan"},"example":{"watch":"api-requests","relative_effect"\#
        :0.05,"confidence_level":0.95,"power":0.8,"effect":0.041,"sequential":{"steps":3120,"duration":"2d4h"},"fixed"\#
        :{"steps":1560,"duration":"1d2h"},"evidence":{"experiment":"exp_01hq3v5k9x7m2t4w6y8z0a1b2c","name":"probation-\#
        4-7","kind":"probation","steps":1440,"long_run_variance":0.334,"champion_loss":0.82}}}}},"304":{"$ref":"#/comp\#
        onents/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/\#
        responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/resp\#
        onses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"414":{"$ref":"#/components/responses/U\#
        RITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/\#
        ServiceUnavailable"}}}},"/v1/watches/{name}/backtests":{"parameters":[{"$ref":"#/components/parameters/name"}]\#
        ,"get":{"operationId":"listBacktests","tags":["Back-tests"],"summary":"Lists the back-tests of a watch","param\#
        eters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/comp\#
        onents/parameters/backtest_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/para\#
        meters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/compone\#
        nts/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Li\#
        nk"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BacktestList"}}}},"304":{"$ref":"#\#
        /components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/compon\#
        ents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components\#
        /responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/resp\#
        onses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId"\#
        :"createBacktest","tags":["Back-tests"],"summary":"Tries models on the watch's own history","description":"Eve\#
        ry model is forecast from the same past times of every series, from what was known then, by the function that \#
        serves.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/Prefe\#
        r"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":false,"content":{"application/j\#
        son":{"schema":{"$ref":"#/components/schemas/BacktestInput"},"examples":{"compare":{"value":{"models":[{"model\#
        ":"auto"},{"model":"seasonal_naive","parameters":{"season":288}},{"model":"naive"}],"origins":40,"levels":[0.8\#
        ,0.9,0.95]}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","hea\#
        ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"\#
        $ref":"#/components/schemas/BacktestPreview"}}}},"202":{"description":"Queued; with `Prefer: wait=N` as it is \#
        after waiting.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/c\#
        omponents/headers/Location"},"Preference-Applied":{"$ref":"#/components/headers/Preference-Applied"}},"content\#
        ":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"},"example":{"id":"bkt_01hq3v5k9x7m2t4w\#
        6y8z0a1b2c","watch":"api-requests","state":"queued","progress":0,"actor":"anonymous","spec_generation":1,"requ\#
        est":{"models":[{"model":"auto","parameters":{}},{"model":"naive","parameters":{}}],"origins":20,"horizon":"1h\#
        ","levels":[0.9],"series":null},"inputs":null,"results":null,"error":null,"requested_at":"2026-11-21T03:00:00Z\#
        ","started_at":null,"finished_at":null}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#\#
        /components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/com\#
        ponents/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components\#
        /responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/re\#
        sponses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/c\#
        omponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/w\#
        atches/{name}/backtests/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/par\#
        ameters/backtest_id"}],"get":{"operationId":"getBacktest","tags":["Back-tests"],"summary":"One back-test, its \#
        progress and its table","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/p\#
        arameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/comp\#
        onents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"sch\#
        ema":{"$ref":"#/components/schemas/Backtest"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$\#
        ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/co\#
        mponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/c\#
        omponents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/\#
        components/responses/ServiceUnavailable"}}},"patch":{"operationId":"cancelBacktest","tags":["Back-tests"],"sum\#
        mary":"Cancels an open back-test","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/co\#
        mponents/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+json":{\#
        "schema":{"$ref":"#/components/schemas/BacktestPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}},\#
        "application/json":{"schema":{"$ref":"#/components/schemas/BacktestPatch"},"examples":{"cancel":{"value":{"sta\#
        te":"cancelled"}}}}}},"responses":{"200":{"description":"Cancelled; its worker notices within a second.","head\#
        ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$\#
        ref":"#/components/schemas/Backtest"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/c\#
        omponents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/compo\#
        nents/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/r\#
        esponses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/resp\#
        onses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/com\#
        ponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":\#
        {"operationId":"deleteBacktest","tags":["Back-tests"],"summary":"Removes a back-test","description":"An open o\#
        ne is cancelled first.","parameters":[{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$r\#
        ef":"#/components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/co\#
        mponents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/compon\#
        ents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/\#
        responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/summary":{"\#
        get":{"operationId":"getSummary","tags":["Server"],"summary":"The whole fleet at a glance","parameters":[{"$re\#
        f":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200\#
        ":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref\#
        ":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Summary"\#
        }}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"4\#
        05":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"\#
        414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},\#
        "503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/versions":{"get":{"operationId":"listAllVer\#
        sions","tags":["Versions"],"summary":"Lists the versions of all watches","parameters":[{"$ref":"#/components/p\#
        arameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$re\#
        f":"#/components/parameters/data_source"},{"$ref":"#/components/parameters/model"},{"$ref":"#/components/param\#
        eters/metric"},{"$ref":"#/components/parameters/label"},{"$ref":"#/components/parameters/stage"},{"$ref":"#/co\#
        mponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"desc\#
        ription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/com\#
        ponents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"\#
        $ref":"#/components/schemas/VersionList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref"\#
        :"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"\#
        #/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/com\#
        ponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/rol\#
        lbacks":{"get":{"operationId":"listAllRollbacks","tags":["Rollbacks"],"summary":"Lists the rollbacks of all wa\#
        tches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"\#
        $ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/data_source"},{"$ref":"#/components/pa\#
        rameters/model"},{"$ref":"#/components/parameters/metric"},{"$ref":"#/components/parameters/label"},{"$ref":"#\#
        /components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/actor"},{\#
        "$ref":"#/components/parameters/reason"},{"$ref":"#/components/parameters/rollback_state"},{"$ref":"#/componen\#
        ts/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descriptio\#
        n":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/component\#
        s/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":\#
        "#/components/schemas/RollbackList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/c\#
        omponents/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/com\#
        ponents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/componen\#
        ts/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/activati\#
        ons":{"get":{"operationId":"listAllActivations","tags":["Versions"],"summary":"Which version of any watch was \#
        active when, why and by whom","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/par\#
        ameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/data_source"},{\#
        "$ref":"#/components/parameters/model"},{"$ref":"#/components/parameters/metric"},{"$ref":"#/components/parame\#
        ters/label"},{"$ref":"#/components/parameters/at"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#\#
        /components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"\#
        $ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/compo\#
        nents/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ActivationList"}}}\#
        },"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405"\#
        :{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414\#
        ":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"50\#
        3":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/training-runs":{"get":{"operationId":"listAllT\#
        rainingRuns","tags":["Training runs"],"summary":"Lists the training runs of all watches","parameters":[{"$ref"\#
        :"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/paramete\#
        rs/watch"},{"$ref":"#/components/parameters/data_source"},{"$ref":"#/components/parameters/model"},{"$ref":"#/\#
        components/parameters/metric"},{"$ref":"#/components/parameters/label"},{"$ref":"#/components/parameters/run_s\#
        tate"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"resp\#
        onses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
        ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"applicatio\#
        n/json":{"schema":{"$ref":"#/components/schemas/TrainingRunList"}}}},"304":{"$ref":"#/components/responses/Not\#
        Modified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotA\#
        llowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLon\#
        g"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceU\#
        navailable"}}}},"/v1/models":{"get":{"operationId":"listModels","tags":["Models"],"summary":"The catalogue of \#
        models","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Requ\#
        est-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
        -Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/\#
        components/schemas/ModelList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/compone\#
        nts/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/component\#
        s/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/res\#
        ponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/models/{kind}"\#
        :{"parameters":[{"$ref":"#/components/parameters/kind"}],"get":{"operationId":"getModel","tags":["Models"],"su\#
        mmary":"One model with its hyper-parameters","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"\#
        $ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Reques\#
        t-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"ap\#
        plication/json":{"schema":{"$ref":"#/components/schemas/Model"}}}},"304":{"$ref":"#/components/responses/NotMo\#
        dified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"\#
        405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},\#
        "414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}\#
        ,"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/metrics":{"get":{"operationId":"getMetrics","\#
        tags":["Server"],"summary":"Forecasts and what Sentinel counts about itself, for Prometheus","parameters":[{"$\#
        ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"The Prometheus text format 0.\#
        0.4; compressed where `Accept-Encoding` allows gzip.","headers":{"X-Request-Id":{"$ref":"#/components/headers/\#
        X-Request-Id"},"Vary":{"$ref":"#/components/headers/Vary"},"Content-Encoding":{"$ref":"#/components/headers/Co\#
        ntent-Encoding"}},"content":{"text/plain":{"schema":{"type":"string"},"example":"sentinel_watch_info{watch=\"a\#
        pi-requests\",model=\"arima\",version=\"v1\",stage=\"production\"} 1\n"}}},"400":{"$ref":"#/components/respons\#
        es/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/responses\#
        /URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/livez":{"get":{"operationId":"g\#
        etLiveness","tags":["Server"],"summary":"Whether the process answers","parameters":[{"$ref":"#/components/para\#
        meters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Fou\#
        nd.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/heade\#
        rs/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Liveness"},"example":{"status\#
        ":"alive"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadReq\#
        uest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/responses/URITooLo\#
        ng"},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/readyz":{"get":{"operationId":"getReadin\#
        ess","tags":["Server"],"summary":"Whether this process should get traffic","parameters":[{"$ref":"#/components\#
        /parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description"\#
        :"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/\#
        headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Readiness"},"example":{"\#
        status":"ready","reasons":[]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/componen\#
        ts/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components\#
        /responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"description":"Not \#
        now; `reasons` says why.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After"\#
        :{"$ref":"#/components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
        hemas/Readiness"},"example":{"status":"not_ready","reasons":[{"reason":"database_unavailable","message":"Postg\#
        reSQL does not answer."}]}}}}}}},"/openapi.json":{"get":{"operationId":"getContract","tags":["Server"],"summar\#
        y":"This document","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parame\#
        ters/X-Request-Id"}],"responses":{"200":{"description":"The contract as JSON.","headers":{"X-Request-Id":{"$re\#
        f":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/j\#
        son":{"schema":{"type":"object"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/compo\#
        nents/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/compone\#
        nts/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/r\#
        esponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}}},"components":{"p\#
        arameters":{"name":{"name":"name","in":"path","required":true,"description":"The name of the resource.","schem\#
        a":{"$ref":"#/components/schemas/Name"}},"series_id":{"name":"id","in":"path","required":true,"description":"T\#
        he id of a series.","schema":{"type":"string","pattern":"^[0-9a-f]{16}$"}},"rollback_id":{"name":"id","in":"pa\#
        th","required":true,"description":"The id of a rollback.","schema":{"type":"string","maxLength":128}},"exclusi\#
        on_id":{"name":"id","in":"path","required":true,"description":"The id of an exclusion.","schema":{"type":"stri\#
        ng","maxLength":128}},"reset_id":{"name":"id","in":"path","required":true,"description":"The id of a reset.","\#
        schema":{"type":"string","maxLength":128}},"backtest_id":{"name":"id","in":"path","required":true,"description\#
        ":"The id of a back-test.","schema":{"type":"string","maxLength":128}},"experiment_id":{"name":"id","in":"path\#
        ","required":true,"description":"The id of an experiment or probation.","schema":{"type":"string","maxLength":\#
        128}},"run_id":{"name":"id","in":"path","required":true,"description":"The id of a training run.","schema":{"t\#
        ype":"string","maxLength":128}},"version":{"name":"n","in":"path","required":true,"description":"A number (`3`\#
         or `v3`), or `active`, `latest`, `previous`: the version that a rollback would go to.","schema":{"type":"stri\#
        ng","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"kind":{"name":"kind","in":"path","required":true,"\#
        description":"The kind of a model.","schema":{"type":"string","enum":["auto","naive","seasonal_naive","window_\#
        average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ri\#
        dge","gradient_boosting","model_selection"]}},"compare_a":{"name":"a","in":"query","required":true,"descriptio\#
        n":"A version, as in a path.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}}\#
        ,"compare_b":{"name":"b","in":"query","required":true,"description":"A version, as in a path.","schema":{"type\#
        ":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"watch":{"name":"watch","in":"query","descri\#
        ption":"Only of the watch of this name.","schema":{"type":"string"}},"limit":{"name":"limit","in":"query","des\#
        cription":"How many items a page has at most.","schema":{"type":"integer","minimum":1,"maximum":1000,"default"\#
        :50}},"page_token":{"name":"page_token","in":"query","description":"The `next_page_token` of the page before, \#
        with the same filters.","schema":{"type":"string","maxLength":2048}},"validate_only":{"name":"validate_only","\#
        in":"query","description":"Check everything and change nothing.","schema":{"type":"boolean","default":false}},\#
        "state":{"name":"state","in":"query","description":"Only watches in this state.","schema":{"$ref":"#/component\#
        s/schemas/WatchState"}},"label":{"name":"label","in":"query","description":"Only watches with this tag or sele\#
        ctor label, or what belongs to them, as `name=value`.","schema":{"type":"string","pattern":"="}},"data_source"\#
        :{"name":"data_source","in":"query","description":"Only watches of this data source, or what belongs to them."\#
        ,"schema":{"type":"string"}},"model":{"name":"model","in":"query","description":"Only watches with this kind o\#
        f model, or what belongs to them.","schema":{"type":"string","enum":["auto","naive","seasonal_naive","window_a\#
        verage","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_rid\#
        ge","gradient_boosting","model_selection"]}},"metric":{"name":"metric","in":"query","description":"Only watche\#
        s of this metric, or what belongs to them.","schema":{"type":"string"}},"level":{"name":"level","in":"query","\#
        description":"Coverage levels, separated by commas; those of the watch by default.","schema":{"type":"array","\#
        items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8},"style":"form","explode":fal\#
        se},"start":{"name":"start","in":"query","description":"The first grid time; the oldest that is held by defaul\#
        t.","schema":{"type":"string","format":"date-time"}},"end":{"name":"end","in":"query","description":"The last \#
        grid time; the newest by default.","schema":{"type":"string","format":"date-time"}},"step":{"name":"step","in"\#
        :"query","description":"A whole multiple of the granularity: every n-th point. By default every point.","schem\#
        a":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"his\#
        tory_horizon":{"name":"horizon","in":"query","description":"How far ahead the expectation was made; the first \#
        of `emission.expected` is the one kept, another one is 422.","schema":{"type":"string","pattern":"^\\s*(0|(\\d\#
        +y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"stage":{"name":"stage","in":"query","descripti\#
        on":"Only versions in this stage; `production` is the active one.","schema":{"type":"string","enum":["developm\#
        ent","staging","production","archived"]}},"at":{"name":"at","in":"query","description":"What was live at this \#
        time, one activation of each watch, or none.","schema":{"type":"string","format":"date-time"}},"from":{"name":\#
        "from","in":"query","description":"Only rollbacks from this version.","schema":{"type":"integer","minimum":1,"\#
        maximum":2147483647}},"to":{"name":"to","in":"query","description":"Only rollbacks to this version.","schema":\#
        {"type":"integer","minimum":1,"maximum":2147483647}},"actor":{"name":"actor","in":"query","description":"Only \#
        by this actor.","schema":{"type":"string"}},"reason":{"name":"reason","in":"query","description":"Only with th\#
        is reason.","schema":{"type":"string"}},"rollback_state":{"name":"state","in":"query","description":"Only roll\#
        backs in this state.","schema":{"type":"string","enum":["pending","acknowledged","failed","released"]}},"backt\#
        est_state":{"name":"state","in":"query","description":"Only back-tests in this state.","schema":{"type":"strin\#
        g","enum":["queued","running","succeeded","failed","cancelled"]}},"experiment_state":{"name":"state","in":"que\#
        ry","description":"Only experiments in this state.","schema":{"$ref":"#/components/schemas/ExperimentState"}},\#
        "experiment_kind":{"name":"kind","in":"query","description":"Only experiments, or only probations.","schema":{\#
        "type":"string","enum":["experiment","probation"]}},"experiment_watch":{"name":"watch","in":"query","descripti\#
        on":"Only those of the watch of this name.","schema":{"type":"string"}},"relative_effect":{"name":"relative_ef\#
        fect","in":"query","description":"The gain to be seen, as a share of the active version's mean loss.","schema"\#
        :{"type":"number","minimum":0.001,"maximum":10,"default":0.05}},"confidence_level":{"name":"confidence_level",\#
        "in":"query","description":"1 minus the chance to see a gain that is not there.","schema":{"type":"number","mi\#
        nimum":0.8,"maximum":0.999,"default":0.95}},"power":{"name":"power","in":"query","description":"The chance to \#
        see the gain when it is there.","schema":{"type":"number","minimum":0.5,"maximum":0.999,"default":0.8}},"run_s\#
        tate":{"name":"state","in":"query","description":"Only runs in this state.","schema":{"type":"string","enum":[\#
        "queued","running","succeeded","failed","cancelled","superseded"]}},"If-Match":{"name":"If-Match","in":"header\#
        ","description":"The `ETag` that was read, or `*`. Missing where something would change: 428; another one: 412\#
        .","schema":{"type":"string"}},"If-None-Match":{"name":"If-None-Match","in":"header","description":"Entity tag\#
        s that the client has; 304 when one is current.","schema":{"type":"string"}},"If-None-Match-Any":{"name":"If-N\#
        one-Match","in":"header","description":"Only create: 412 when the resource exists.","schema":{"type":"string",\#
        "const":"*"}},"Prefer":{"name":"Prefer","in":"header","description":"`wait=N`: answer when the run has ended, \#
        after N seconds (at most 25) at the latest.","schema":{"type":"string","pattern":"wait=[0-9]+"}},"X-Request-Id\#
        ":{"name":"X-Request-Id","in":"header","description":"An id that the reply and the log repeat; a fresh one by \#
        default.","schema":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"headers":{"X-Request-Id":{"descript\#
        ion":"The client's own, or a fresh one.","schema":{"type":"string"}},"ETag":{"description":"A strong entity ta\#
        g. That of a data source or watch covers what a client wrote, never what happens to it.","schema":{"type":"str\#
        ing"}},"Location":{"description":"The path of the resource that was made.","schema":{"type":"string","format":\#
        "uri-reference"}},"Content-Location":{"description":"The path with the number of the version.","schema":{"type\#
        ":"string","format":"uri-reference"}},"Repr-Digest":{"description":"The SHA-256 of the body, RFC 9530.","schem\#
        a":{"type":"string","pattern":"^sha-256=:[A-Za-z0-9+/=]+:$"}},"Content-Disposition":{"description":"A name for\#
         the file.","schema":{"type":"string"}},"Link":{"description":"The next page, `rel=\"next\"`; absent on the la\#
        st one.","schema":{"type":"string"}},"Allow":{"description":"The methods of the path.","schema":{"type":"strin\#
        g"}},"Accept":{"description":"The media types that the body may have.","schema":{"type":"string"}},"Retry-Afte\#
        r":{"description":"Seconds.","schema":{"type":"integer"}},"Preference-Applied":{"description":"The preference \#
        that was honoured.","schema":{"type":"string"}},"Vary":{"schema":{"type":"string","const":"Accept-Encoding"}},\#
        "Content-Encoding":{"description":"Present when compressed.","schema":{"type":"string","const":"gzip"}}},"resp
        """#
}
