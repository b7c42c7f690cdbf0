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
        ers/experiment_watch"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Req\#
        uest-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/\#
        X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"conte\#
        nt":{"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentList"}}}},"304":{"$ref":"#/component\#
        s/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/respo\#
        nses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/resp\#
        onses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/res\#
        ponses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiments":{"parameters":[{"$ref":"#/components/parameter\#
        s/name"}],"get":{"operationId":"listExperiments","tags":["Experiments"],"summary":"Lists the experiments and p\#
        robations of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/\#
        page_token"},{"$ref":"#/components/parameters/experiment_state"},{"$ref":"#/components/parameters/experiment_k\#
        ind"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"respo\#
        nses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"E\#
        Tag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application\#
        /json":{"schema":{"$ref":"#/components/schemas/ExperimentList"}}}},"304":{"$ref":"#/components/responses/NotMo\#
        dified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"\#
        405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},\#
        "414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}\#
        ,"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createExperiment","tags":\#
        ["Experiments"],"summary":"Tries a version against the active one","description":"Both versions forecast every\#
         grid point in shadow and are scored on what really came. The evidence may be looked at after every block; `al\#
        location` only chooses which of the two is shown. While a rollback pins the watch, and for a version that was \#
        rolled back, it must be `shadow` (409). With `auto_promote` the challenger must be one that could be promoted \#
        now - in staging, and of the watch's own configuration - else 409.","parameters":[{"$ref":"#/components/parame\#
        ters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content"\#
        :{"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentInput"},"examples":{"versions":{"value"\#
        :{"name":"seasonal-model","challenger_version":4,"auto_promote":true}},"trained_for_it":{"value":{"name":"fres\#
        h","train_challenger":"full_retrain","allocation":"thompson","end_at":"2026-12-01T00:00:00Z"}}}}}},"responses"\#
        :{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref\#
        ":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/\#
        ExperimentPreview"}}}},"201":{"description":"Made; it begins at `start_at`, or as soon as its challenger is th\#
        ere and no other one runs.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$r\#
        ef":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/\#
        json":{"schema":{"$ref":"#/components/schemas/Experiment"},"example":{"id":"exp_01hq3v5k9x7m2t4w6y8z0a1b2c","w\#
        atch":"api-requests","kind":"experiment","revision":1,"name":"seasonal-model","description":"","labels":{},"al\#
        location":"shadow","traffic_split":0.5,"confidence_level":0.95,"minimum_effect":0.02,"equivalence_margin":0.02\#
        ,"max_loss":0.1,"min_samples":0,"strict":false,"auto_promote":true,"start_at":null,"end_at":null,"champion":3,\#
        "challenger":4,"training_run":null,"spec_generation":1,"state":"scheduled","verdict":null,"stop_reason":null,"\#
        progress":{"blocks":0,"steps":0,"needed":null},"served_share":null,"result":null,"error":null,"actor":"anonymo\#
        us","created_at":"2026-11-21T03:00:00Z","started_at":null,"ended_at":null}}}},"400":{"$ref":"#/components/resp\#
        onses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Meth\#
        odNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Con\#
        flict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLo\#
        ng"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unproc\#
        essableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/respo\#
        nses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiments/{id}":{"parameters":[{"$ref":"#/components/parame\#
        ters/name"},{"$ref":"#/components/parameters/experiment_id"}],"get":{"operationId":"getExperiment","tags":["Ex\#
        periments"],"summary":"One experiment, its progress and what the evidence says","parameters":[{"$ref":"#/compo\#
        nents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descrip\#
        tion":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/compon\#
        ents/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Experiment"}}}},"30\#
        4":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$r\#
        ef":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":\#
        "#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/co\#
        mponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":\#
        {"operationId":"patchExperiment","tags":["Experiments"],"summary":"Pauses, resumes, completes, cancels or edit\#
        s an experiment","description":"A pause voids the blocks that it touches, so that it does not bias the evidenc\#
        e. Completing is refused with 409 below the minimum of evidence, unless `force` is set, which the result shows\#
        . A probation can be cancelled, not completed. What is scheduled starts by itself, so it can only be cancelled\#
        .","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},\#
        {"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-\#
        patch+json":{"schema":{"$ref":"#/components/schemas/ExperimentPatch"},"examples":{"pause":{"value":{"state":"p\#
        aused"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentPatch"},"examples":{"complete"\#
        :{"value":{"state":"completed","force":true}}}}}},"responses":{"200":{"description":"Changed, or equal already\#
        ; with `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
        s/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"oneOf"\#
        :[{"$ref":"#/components/schemas/Experiment"},{"$ref":"#/components/schemas/ExperimentPreview"}]}}}},"400":{"$r\#
        ef":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/com\#
        ponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/co\#
        mponents/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/comp\#
        onents/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/compone\#
        nts/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref\#
        ":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"\#
        503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteExperiment","tags":\#
        ["Experiments"],"summary":"Deletes an experiment that has not begun","description":"What has gathered evidence\#
         stays; cancel it.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/param\#
        eters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/res\#
        ponses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/No\#
        tFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcc\#
        eptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionF\#
        ailed"},"414":{"$ref":"#/components/responses/URITooLong"},"428":{"$ref":"#/components/responses/PreconditionR\#
        equired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Se\#
        rviceUnavailable"}}}},"/v1/watches/{name}/experiments/{id}/blocks":{"parameters":[{"$ref":"#/components/parame\#
        ters/name"},{"$ref":"#/components/parameters/experiment_id"}],"get":{"operationId":"listExperimentBlocks","tag\#
        s":["Experiments"],"summary":"The evidence of an experiment, block by block","parameters":[{"$ref":"#/componen\#
        ts/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/If-None-M\#
        atch"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{\#
        "X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link"\#
        :{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/E\#
        xperimentBlockList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/respon\#
        ses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Method\#
        NotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITo\#
        oLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Serv\#
        iceUnavailable"}}}},"/v1/watches/{name}/experiment-plan":{"parameters":[{"$ref":"#/components/parameters/name"\#
        }],"get":{"operationId":"getExperimentPlan","tags":["Experiments"],"summary":"How long an experiment must run \#
        to see an effect","description":"From the noise that the newest experiment or probation with evidence has meas\#
        ured; 409 `no_evidence` while there is none.","parameters":[{"$ref":"#/components/parameters/relative_effect"}\#
        ,{"$ref":"#/components/parameters/confidence_level"},{"$ref":"#/components/parameters/power"},{"$ref":"#/compo\#
        nents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descrip\#
        tion":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/compon\#
        ents/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentPlan"},"e\#
        xample":{"watch":"api-requests","relative_effect":0.05,"confidence_level":0.95,"power":0.8,"effect":0.041,"seq\#
        uential":{"steps":3120,"duration":"2d4h"},"fixed":{"steps":1560,"duration":"1d2h"},"evidence":{"experiment":"e\#
        xp_01hq3v5k9x7m2t4w6y8z0a1b2c","name":"probation-4-7","kind":"probation","steps":1440,"long_run_variance":0.33\#
        4,"champion_loss":0.82}}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/re\#
        sponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Me\#
        thodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/C\#
        onflict"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalSer\#
        verError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/backtests":{"para\#
        meters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listBacktests","tags":["Back-tests"],"\#
        summary":"Lists the back-tests of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/c\#
        omponents/parameters/page_token"},{"$ref":"#/components/parameters/backtest_state"},{"$ref":"#/components/para\#
        meters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Fou\#
        nd.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/heade\#
        rs/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/comp\#
        onents/schemas/BacktestList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/componen\#
        ts/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/respons\#
        es/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/respon\#
        ses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/respo\#
        nses/ServiceUnavailable"}}},"post":{"operationId":"createBacktest","tags":["Back-tests"],"summary":"Tries mode\#
        ls on the watch's own history","description":"Every model is forecast from the same past times of every series\#
        , from what was known then, by the function that serves.","parameters":[{"$ref":"#/components/parameters/valid\#
        ate_only"},{"$ref":"#/components/parameters/Prefer"},{"$ref":"#/components/parameters/X-Request-Id"}],"request\#
        Body":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BacktestInput"},\#
        "examples":{"compare":{"value":{"models":[{"model":"auto"},{"model":"seasonal_naive","parameters":{"season":28\#
        8}},{"model":"naive"}],"origins":40,"levels":[0.8,0.9,0.95]}}}}}},"responses":{"200":{"description":"With `val\#
        idate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
        -Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BacktestPreview"}}}},"202":{"desc\#
        ription":"Queued; with `Prefer: wait=N` as it is after waiting.","headers":{"X-Request-Id":{"$ref":"#/componen\#
        ts/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"},"Preference-Applied":{"$ref":"#/\#
        components/headers/Preference-Applied"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
        /Backtest"},"example":{"id":"bkt_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","state":"queued","progress\#
        ":0,"actor":"anonymous","spec_generation":1,"request":{"models":[{"model":"auto","parameters":{}},{"model":"na\#
        ive","parameters":{}}],"origins":20,"horizon":"1h","levels":[0.9],"series":null},"inputs":null,"results":null,\#
        "error":null,"requested_at":"2026-11-21T03:00:00Z","started_at":null,"finished_at":null}}}},"400":{"$ref":"#/c\#
        omponents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/\#
        responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components\#
        /responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/resp\#
        onses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/re\#
        sponses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/co\#
        mponents/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/backtests/{id}":{"parameters":[{"$ref":"#/compo\#
        nents/parameters/name"},{"$ref":"#/components/parameters/backtest_id"}],"get":{"operationId":"getBacktest","ta\#
        gs":["Back-tests"],"summary":"One back-test, its progress and its table","parameters":[{"$ref":"#/components/p\#
        arameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"\#
        Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/he\#
        aders/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"}}}},"304":{"$ref\#
        ":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/co\#
        mponents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/compon\#
        ents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/\#
        responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operati\#
        onId":"cancelBacktest","tags":["Back-tests"],"summary":"Cancels an open back-test","parameters":[{"$ref":"#/co\#
        mponents/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required"\#
        :true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/BacktestPatch"},"examp\#
        les":{"cancel":{"value":{"state":"cancelled"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/Ba\#
        cktestPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"200":{"description":"Canc\#
        elled; its worker notices within a second.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
        Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"}}}},"400":{"$ref":"#/com\#
        ponents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/re\#
        sponses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/r\#
        esponses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/respon\#
        ses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/resp\#
        onses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/comp\#
        onents/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteBacktest","tags":["Back-tests"],"summar\#
        y":"Removes a back-test","description":"An open one is cancelled first.","parameters":[{"$ref":"#/components/p\#
        arameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/comp\#
        onents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/res\#
        ponses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/re\#
        sponses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/r\#
        esponses/ServiceUnavailable"}}}},"/v1/summary":{"get":{"operationId":"getSummary","tags":["Server"],"summary":\#
        "The whole fleet at a glance","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compon\#
        ents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"\#
        #/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json"\#
        :{"schema":{"$ref":"#/components/schemas/Summary"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400\#
        ":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":\#
        {"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$re\#
        f":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}}\#
        ,"/v1/versions":{"get":{"operationId":"listAllVersions","tags":["Versions"],"summary":"Lists the versions of a\#
        ll watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token\#
        "},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/stage"},{"$ref":"#/components/par\#
        ameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Fo\#
        und.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/head\#
        ers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/com\#
        ponents/schemas/VersionList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/componen\#
        ts/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components\#
        /responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/resp\#
        onses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/rollbacks":{"ge\#
        t":{"operationId":"listAllRollbacks","tags":["Rollbacks"],"summary":"Lists the rollbacks of all watches","para\#
        meters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/com\#
        ponents/parameters/watch"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$re\#
        f":"#/components/parameters/actor"},{"$ref":"#/components/parameters/reason"},{"$ref":"#/components/parameters\#
        /rollback_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-\#
        Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Req\#
        uest-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{\#
        "application/json":{"schema":{"$ref":"#/components/schemas/RollbackList"}}}},"304":{"$ref":"#/components/respo\#
        nses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/Me\#
        thodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/U\#
        RITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/\#
        ServiceUnavailable"}}}},"/v1/activations":{"get":{"operationId":"listAllActivations","tags":["Versions"],"summ\#
        ary":"Which version of any watch was active when, why and by whom","parameters":[{"$ref":"#/components/paramet\#
        ers/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/\#
        components/parameters/at"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X\#
        -Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/head\#
        ers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"c\#
        ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/ActivationList"}}}},"304":{"$ref":"#/compo\#
        nents/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/r\#
        esponses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/\#
        responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components\#
        /responses/ServiceUnavailable"}}}},"/v1/training-runs":{"get":{"operationId":"listAllTrainingRuns","tags":["Tr\#
        aining runs"],"summary":"Lists the training runs of all watches","parameters":[{"$ref":"#/components/parameter\#
        s/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/co\#
        mponents/parameters/run_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/paramet\#
        ers/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components\#
        /headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"\#
        }},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunList"}}}},"304":{"$ref":"#\#
        /components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/compon\#
        ents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/compo\#
        nents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/comp\#
        onents/responses/ServiceUnavailable"}}}},"/v1/models":{"get":{"operationId":"listModels","tags":["Models"],"su\#
        mmary":"The catalogue of models","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/com\#
        ponents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref\#
        ":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/js\#
        on":{"schema":{"$ref":"#/components/schemas/ModelList"}}}},"304":{"$ref":"#/components/responses/NotModified"}\#
        ,"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"\#
        406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":\#
        {"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable\#
        "}}}},"/v1/models/{kind}":{"parameters":[{"$ref":"#/components/parameters/kind"}],"get":{"operationId":"getMod\#
        el","tags":["Models"],"summary":"One model with its hyper-parameters","parameters":[{"$ref":"#/components/para\#
        meters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Fou\#
        nd.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/heade\#
        rs/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Model"}}}},"304":{"$ref":"#/c\#
        omponents/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/componen\#
        ts/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/r\#
        esponses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/respon\#
        ses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/metrics":{"get":{"op\#
        erationId":"getMetrics","tags":["Server"],"summary":"Forecasts and what Sentinel counts about itself, for Prom\#
        etheus","parameters":[{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"The \#
        Prometheus text format 0.0.4; compressed where `Accept-Encoding` allows gzip.","headers":{"X-Request-Id":{"$re\#
        f":"#/components/headers/X-Request-Id"},"Vary":{"$ref":"#/components/headers/Vary"},"Content-Encoding":{"$ref"\#
        :"#/components/headers/Content-Encoding"}},"content":{"text/plain":{"schema":{"type":"string"},"example":"sent\#
        inel_watch_info{watch=\"api-requests\",model=\"arima\",version=\"v1\",stage=\"production\"} 1\n"}}},"400":{"$r\#
        ef":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref\#
        ":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/livez"\#
        :{"get":{"operationId":"getLiveness","tags":["Server"],"summary":"Whether the process answers","parameters":[{\#
        "$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{\#
        "200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"\#
        $ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Live\#
        ness"},"example":{"status":"alive"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/co\#
        mponents/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/comp\#
        onents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/readyz":{"get":\#
        {"operationId":"getReadiness","tags":["Server"],"summary":"Whether this process should get traffic","parameter\#
        s":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"respons\#
        es":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETa\#
        g":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
        /Readiness"},"example":{"status":"ready","reasons":[]}}}},"304":{"$ref":"#/components/responses/NotModified"},\#
        "400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"4\#
        14":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"\#
        503":{"description":"Not now; `reasons` says why.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
        equest-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"application/json":{"schema"\#
        :{"$ref":"#/components/schemas/Readiness"},"example":{"status":"not_ready","reasons":[{"reason":"database_unav\#
        ailable","message":"PostgreSQL does not answer."}]}}}}}}},"/openapi.json":{"get":{"operationId":"getContract",\#
        "tags":["Server"],"summary":"This document","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$\#
        ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"The contract as JSON.","heade\#
        rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},\#
        "content":{"application/json":{"schema":{"type":"object"}}}},"304":{"$ref":"#/components/responses/NotModified\#
        "},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"}\#
        ,"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500\#
        ":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailab\#
        le"}}}}},"components":{"parameters":{"name":{"name":"name","in":"path","required":true,"description":"The name\#
         of the resource.","schema":{"$ref":"#/components/schemas/Name"}},"series_id":{"name":"id","in":"path","requir\#
        ed":true,"description":"The id of a series.","schema":{"type":"string","pattern":"^[0-9a-f]{16}$"}},"rollback_\#
        id":{"name":"id","in":"path","required":true,"description":"The id of a rollback.","schema":{"type":"string","\#
        maxLength":128}},"exclusion_id":{"name":"id","in":"path","required":true,"description":"The id of an exclusion\#
        .","schema":{"type":"string","maxLength":128}},"reset_id":{"name":"id","in":"path","required":true,"descriptio\#
        n":"The id of a reset.","schema":{"type":"string","maxLength":128}},"backtest_id":{"name":"id","in":"path","re\#
        quired":true,"description":"The id of a back-test.","schema":{"type":"string","maxLength":128}},"experiment_id\#
        ":{"name":"id","in":"path","required":true,"description":"The id of an experiment or probation.","schema":{"ty\#
        pe":"string","maxLength":128}},"run_id":{"name":"id","in":"path","required":true,"description":"The id of a tr\#
        aining run.","schema":{"type":"string","maxLength":128}},"version":{"name":"n","in":"path","required":true,"de\#
        scription":"A number (`3` or `v3`), or `active`, `latest`, `previous`: the version that a rollback would go to\#
        .","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"kind":{"name":"kind","in"\#
        :"path","required":true,"description":"The kind of a model.","schema":{"type":"string","enum":["auto","naive",\#
        "seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","s\#
        gd","nlinear","fourier_ridge","gradient_boosting","model_selection"]}},"compare_a":{"name":"a","in":"query","r\#
        equired":true,"description":"A version, as in a path.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|ac\#
        tive|latest|previous)$"}},"compare_b":{"name":"b","in":"query","required":true,"description":"A version, as in\#
         a path.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"watch":{"name":"wa\#
        tch","in":"query","description":"Only of the watch of this name.","schema":{"type":"string"}},"limit":{"name":\#
        "limit","in":"query","description":"How many items a page has at most.","schema":{"type":"integer","minimum":1\#
        ,"maximum":1000,"default":50}},"page_token":{"name":"page_token","in":"query","description":"The `next_page_to\#
        ken` of the page before, with the same filters.","schema":{"type":"string","maxLength":2048}},"validate_only":\#
        {"name":"validate_only","in":"query","description":"Check everything and change nothing.","schema":{"type":"bo\#
        olean","default":false}},"state":{"name":"state","in":"query","description":"Only watches in this state.","sch\#
        ema":{"$ref":"#/components/schemas/WatchState"}},"label":{"name":"label","in":"query","description":"Only watc\#
        hes with this tag or selector label, as `name=value`.","schema":{"type":"string","pattern":"="}},"data_source"\#
        :{"name":"data_source","in":"query","description":"Only watches of this data source.","schema":{"type":"string\#
        "}},"model":{"name":"model","in":"query","description":"Only watches with this kind of model.","schema":{"type\#
        ":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta\#
        ","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]}},"metr\#
        ic":{"name":"metric","in":"query","description":"Only watches of this metric.","schema":{"type":"string"}},"le\#
        vel":{"name":"level","in":"query","description":"Coverage levels, separated by commas; those of the watch by d\#
        efault.","schema":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxIte\#
        ms":8},"style":"form","explode":false},"start":{"name":"start","in":"query","description":"The first grid time\#
        ; the oldest that is held by default.","schema":{"type":"string","format":"date-time"}},"end":{"name":"end","i\#
        n":"query","description":"The last grid time; the newest by default.","schema":{"type":"string","format":"date\#
        -time"}},"step":{"name":"step","in":"query","description":"A whole multiple of the granularity: every n-th poi\#
        nt. By default every point.","schema":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d\#
        +m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"history_horizon":{"name":"horizon","in":"query","description":"How far ahead t\#
        he expectation was made; the first of `emission.expected` is the one kept, another one is 422.","schema":{"typ\#
        e":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"stage":{"na\#
        me":"stage","in":"query","description":"Only versions in this stage; `production` is the active one.","schema"\#
        :{"type":"string","enum":["development","staging","production","archived"]}},"at":{"name":"at","in":"query","d\#
        escription":"What was live at this time, one activation of each watch, or none.","schema":{"type":"string","fo\#
        rmat":"date-time"}},"from":{"name":"from","in":"query","description":"Only rollbacks from this version.","sche\#
        ma":{"type":"integer","minimum":1,"maximum":2147483647}},"to":{"name":"to","in":"query","description":"Only ro\#
        llbacks to this version.","schema":{"type":"integer","minimum":1,"maximum":2147483647}},"actor":{"name":"actor\#
        ","in":"query","description":"Only by this actor.","schema":{"type":"string"}},"reason":{"name":"reason","in":\#
        "query","description":"Only with this reason.","schema":{"type":"string"}},"rollback_state":{"name":"state","i\#
        n":"query","description":"Only rollbacks in this state.","schema":{"type":"string","enum":["pending","acknowle\#
        dged","failed","released"]}},"backtest_state":{"name":"state","in":"query","description":"Only back-tests in t\#
        his state.","schema":{"type":"string","enum":["queued","running","succeeded","failed","cancelled"]}},"experime\#
        nt_state":{"name":"state","in":"query","description":"Only experiments in this state.","schema":{"$ref":"#/com\#
        ponents/schemas/ExperimentState"}},"experiment_kind":{"name":"kind","in":"query","description":"Only experimen\#
        ts, or only probations.","schema":{"type":"string","enum":["experiment","probation"]}},"experiment_watch":{"na\#
        me":"watch","in":"query","description":"Only those of the watch of this name.","schema":{"type":"string"}},"re\#
        lative_effect":{"name":"relative_effect","in":"query","description":"The gain to be seen, as a share of the ac\#
        tive version's mean loss.","schema":{"type":"number","minimum":0.001,"maximum":10,"default":0.05}},"confidence\#
        _level":{"name":"confidence_level","in":"query","description":"1 minus the chance to see a gain that is not th\#
        ere.","schema":{"type":"number","minimum":0.8,"maximum":0.999,"default":0.95}},"power":{"name":"power","in":"q\#
        uery","description":"The chance to see the gain when it is there.","schema":{"type":"number","minimum":0.5,"ma\#
        ximum":0.999,"default":0.8}},"run_state":{"name":"state","in":"query","description":"Only runs in this state."\#
        ,"schema":{"type":"string","enum":["queued","running","succeeded","failed","cancelled","superseded"]}},"If-Mat\#
        ch":{"name":"If-Match","in":"header","description":"The `ETag` that was read, or `*`. Missing where something \#
        would change: 428; another one: 412.","schema":{"type":"string"}},"If-None-Match":{"name":"If-None-Match","in"\#
        :"header","description":"Entity tags that the client has; 304 when one is current.","schema":{"type":"string"}\#
        },"If-None-Match-Any":{"name":"If-None-Match","in":"header","description":"Only create: 412 when the resource \#
        exists.","schema":{"type":"string","const":"*"}},"Prefer":{"name":"Prefer","in":"header","description":"`wait=\#
        N`: answer when the run has ended, after N seconds (at most 25) at the latest.","schema":{"type":"string","pat\#
        tern":"wait=[0-9]+"}},"X-Request-Id":{"name":"X-Request-Id","in":"header","description":"An id that the reply \#
        and the log repeat; a fresh one by default.","schema":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"\#
        headers":{"X-Request-Id":{"description":"The client's own, or a fresh one.","schema":{"type":"string"}},"ETag"\#
        :{"description":"A strong entity tag. That of a data source or watch covers what a client wrote, never what ha\#
        ppens to it.","schema":{"type":"string"}},"Location":{"description":"The path of the resource that was made.",\#
        "schema":{"type":"string","format":"uri-reference"}},"Content-Location":{"description":"The path with the numb\#
        er of the version.","schema":{"type":"string","format":"uri-reference"}},"Repr-Digest":{"description":"The SHA\#
        -256 of the body, RFC 9530.","schema":{"type":"string","pattern":"^sha-256=:[A-Za-z0-9+/=]+:$"}},"Content-Disp\#
        osition":{"description":"A name for the file.","schema":{"type":"string"}},"Link":{"description":"The next pag\#
        e, `rel=\"next\"`; absent on the last one.","schema":{"type":"string"}},"Allow":{"description":"The methods of\#
         the path.","schema":{"type":"string"}},"Accept":{"description":"The media types that the body may have.","sch\#
        ema":{"type":"string"}},"Retry-After":{"description":"Seconds.","schema":{"type":"integer"}},"Preference-Appli\#
        ed":{"description":"The preference that was honoured.","schema":{"type":"string"}},"Vary":{"schema":{"type":"s\#
        tring","const":"Accept-Encoding"}},"Content-Encoding":{"description":"Present when compressed.","schema":{"typ\#
        e":"string","const":"gzip"}}},"responses":{"NoContent":{"description":"Deleted; with `validate_only=true`: it \#
        could be.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}}},"NotModified":{"descriptio\#
        n":"The client has the current one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"E\#
        Tag":{"$ref":"#/components/headers/ETag"}}},"BadRequest":{"description":"Syntax: not JSON, an unknown field or\#
         parameter, a wrong type, a bad header or page token.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
        /X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"exam\#
        ple":{"type":"/problems/malformed_body","title":"Bad Request","status":400,"detail":"The request has 1 fault; \#
        each is listed under errors.","instance":"/v1/watches/api-requests","code":"malformed_body","request_id":"req_\#
        01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/horizont","code":"unknown_field","detail"
        """#
}
