// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part2 = #"""
        ation/json":{"schema":{"$ref":"#/components/schemas/TrainingRunPreview"}}}},"202":{"description":"Queued, or o\#
        pen already; with `Prefer: wait=N` as it is after waiting.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
        aders/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"},"Preference-Applied":{"$ref":"#/compo\#
        nents/headers/Preference-Applied"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Trai\#
        ningRunAccepted"},"example":{"id":"run_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","trigger":"manual","\#
        policy":"full_retrain","state":"queued","progress":0,"actor":"anonymous","attempts":0,"cause":null,"version":n\#
        ull,"outcome":null,"error":null,"spec_generation":1,"data_source":{"id":"src_01hq3v5k9x7m2t4w6y8z0a1b2c","revi\#
        sion":1},"requested_at":"2026-11-21T03:00:00Z","started_at":null,"finished_at":null,"coalesced":false}}}},"400\#
        ":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":\#
        "#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref"\#
        :"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/c\#
        omponents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#\#
        /components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503"\#
        :{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/training-runs/{id}":{"parameters"\#
        :[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/run_id"}],"get":{"operationId":"get\#
        TrainingRun","tags":["Training runs"],"summary":"One training run","parameters":[{"$ref":"#/components/paramet\#
        ers/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.\#
        ","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/\#
        ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRun"}}}},"304":{"$ref":"\#
        #/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/compo\#
        nents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/component\#
        s/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/res\#
        ponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationI\#
        d":"cancelTrainingRun","tags":["Training runs"],"summary":"Cancels an open training run","parameters":[{"$ref"\#
        :"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"req\#
        uired":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/TrainingRunPatch\#
        "},"examples":{"cancel":{"value":{"state":"cancelled"}}}},"application/json":{"schema":{"$ref":"#/components/s\#
        chemas/TrainingRunPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"200":{"descri\#
        ption":"Cancelled; its worker notices within a second.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
        s/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRun"}}}},"400"\#
        :{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"\#
        #/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":\#
        "#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/co\#
        mponents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/\#
        components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":\#
        {"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/experiments":{"get":{"operationId":"listAllExperi\#
        ments","tags":["Experiments"],"summary":"Lists the experiments and probations of all watches","parameters":[{"\#
        $ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/par\#
        ameters/experiment_state"},{"$ref":"#/components/parameters/experiment_kind"},{"$ref":"#/components/parameters\#
        /experiment_watch"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Reques\#
        t-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
        equest-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content"\#
        :{"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentList"}}}},"304":{"$ref":"#/components/r\#
        esponses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/response\#
        s/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/respons\#
        es/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/respon\#
        ses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiments":{"parameters":[{"$ref":"#/components/parameters/n\#
        ame"}],"get":{"operationId":"listExperiments","tags":["Experiments"],"summary":"Lists the experiments and prob\#
        ations of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/pag\#
        e_token"},{"$ref":"#/components/parameters/experiment_state"},{"$ref":"#/components/parameters/experiment_kind\#
        "},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"response\#
        s":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag\#
        ":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/js\#
        on":{"schema":{"$ref":"#/components/schemas/ExperimentList"}}}},"304":{"$ref":"#/components/responses/NotModif\#
        ied"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405\#
        ":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"41\#
        4":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"5\#
        03":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createExperiment","tags":["E\#
        xperiments"],"summary":"Tries a version against the active one","description":"Both versions forecast every gr\#
        id point in shadow and are scored on what really came. The evidence may be looked at after every block; `alloc\#
        ation` only chooses which of the two is shown.","parameters":[{"$ref":"#/components/parameters/validate_only"}\#
        ,{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json"\#
        :{"schema":{"$ref":"#/components/schemas/ExperimentInput"},"examples":{"versions":{"value":{"name":"seasonal-m\#
        odel","challenger_version":4,"auto_promote":true}},"trained_for_it":{"value":{"name":"fresh","train_challenger\#
        ":"full_retrain","allocation":"thompson","end_at":"2026-12-01T00:00:00Z"}}}}}},"responses":{"200":{"descriptio\#
        n":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/head\#
        ers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentPreview"}}\#
        }},"201":{"description":"Made; it begins at `start_at`, or as soon as its challenger is there and no other one\#
         runs.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/he\#
        aders/ETag"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$r\#
        ef":"#/components/schemas/Experiment"},"example":{"id":"exp_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests"\#
        ,"kind":"experiment","revision":1,"name":"seasonal-model","description":"","labels":{},"allocation":"shadow","\#
        traffic_split":0.5,"confidence_level":0.95,"minimum_effect":0.02,"equivalence_margin":0.02,"max_loss":0.1,"min\#
        _samples":0,"strict":false,"auto_promote":true,"start_at":null,"end_at":null,"champion":3,"challenger":4,"trai\#
        ning_run":null,"spec_generation":1,"state":"scheduled","verdict":null,"stop_reason":null,"progress":{"blocks":\#
        0,"steps":0,"needed":null},"served_share":null,"result":null,"error":null,"actor":"anonymous","created_at":"20\#
        26-11-21T03:00:00Z","started_at":null,"ended_at":null}}}},"400":{"$ref":"#/components/responses/BadRequest"},"\#
        404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406"\#
        :{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref\#
        ":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"\#
        #/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"50\#
        0":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavaila\#
        ble"}}}},"/v1/watches/{name}/experiments/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":\#
        "#/components/parameters/experiment_id"}],"get":{"operationId":"getExperiment","tags":["Experiments"],"summary\#
        ":"One experiment, its progress and what the evidence says","parameters":[{"$ref":"#/components/parameters/If-\#
        None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","head\#
        ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}}\#
        ,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Experiment"}}}},"304":{"$ref":"#/compon\#
        ents/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/re\#
        sponses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/respon\#
        ses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/I\#
        nternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId":"patc\#
        hExperiment","tags":["Experiments"],"summary":"Pauses, resumes, completes, cancels or edits an experiment","de\#
        scription":"A pause voids the blocks that it touches, so that it does not bias the evidence. Completing is ref\#
        used with 409 below the minimum of evidence, unless `force` is set, which the result shows. A probation can be\#
         cancelled, not completed.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/componen\#
        ts/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"cont\#
        ent":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/ExperimentPatch"},"examples":{"pa\#
        use":{"value":{"state":"paused"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentPatch\#
        "},"examples":{"complete":{"value":{"state":"completed","force":true}}}}}},"responses":{"200":{"description":"\#
        Changed, or equal already; with `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$\#
        ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application\#
        /json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/Experiment"},{"$ref":"#/components/schemas/Experiment\#
        Preview"}]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFou\#
        nd"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAccepta\#
        ble"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFaile\#
        d"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"}\#
        ,"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessa\#
        bleContent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/response\#
        s/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"\#
        deleteExperiment","tags":["Experiments"],"summary":"Deletes an experiment that has not begun","description":"W\#
        hat has gathered evidence stays; cancel it.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"\#
        $ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":\#
        {"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"\#
        #/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/co\#
        mponents/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/component\#
        s/responses/PreconditionFailed"},"414":{"$ref":"#/components/responses/URITooLong"},"428":{"$ref":"#/component\#
        s/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"\#
        #/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiments/{id}/blocks":{"parameters":[{"$\#
        ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/experiment_id"}],"get":{"operationId":"l\#
        istExperimentBlocks","tags":["Experiments"],"summary":"The evidence of an experiment, block by block","paramet\#
        ers":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/compon\#
        ents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descript\#
        ion":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/compone\#
        nts/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref\#
        ":"#/components/schemas/ExperimentBlockList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$\#
        ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/co\#
        mponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/c\#
        omponents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/\#
        components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiment-plan":{"parameters":[{"$ref":"#/co\#
        mponents/parameters/name"}],"get":{"operationId":"getExperimentPlan","tags":["Experiments"],"summary":"How lon\#
        g an experiment must run to see an effect","description":"From the noise that the newest experiment or probati\#
        on with evidence has measured; 409 `no_evidence` while there is none.","parameters":[{"$ref":"#/components/par\#
        ameters/relative_effect"},{"$ref":"#/components/parameters/confidence_level"},{"$ref":"#/components/parameters\#
        /power"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"re\#
        sponses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
        ,"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/sc\#
        hemas/ExperimentPlan"},"example":{"watch":"api-requests","relative_effect":0.05,"confidence_level":0.95,"power\#
        ":0.8,"effect":0.041,"sequential":{"steps":3120,"duration":"2d4h"},"fixed":{"steps":1560,"duration":"1d2h"},"e\#
        vidence":{"experiment":"exp_01hq3v5k9x7m2t4w6y8z0a1b2c","name":"probation-4-7","kind":"probation","steps":1440\#
        ,"long_run_variance":0.334,"champion_loss":0.82}}}}},"304":{"$ref":"#/components/responses/NotModified"},"400"\#
        :{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"\#
        #/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":\#
        "#/components/responses/Conflict"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/compone\#
        nts/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches\#
        /{name}/backtests":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listBacktests\#
        ","tags":["Back-tests"],"summary":"Lists the back-tests of a watch","parameters":[{"$ref":"#/components/parame\#
        ters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/backtest_state"},{\#
        "$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{\#
        "200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"\#
        $ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":\#
        {"schema":{"$ref":"#/components/schemas/BacktestList"}}}},"304":{"$ref":"#/components/responses/NotModified"},\#
        "400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$r\#
        ef":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$\#
        ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"\#
        $ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createBacktest","tags":["Back-test\#
        s"],"summary":"Tries models on the watch's own history","description":"Every model is forecast from the same p\#
        ast times of every series, from what was known then, by the function that serves.","parameters":[{"$ref":"#/co\#
        mponents/parameters/validate_only"},{"$ref":"#/components/parameters/Prefer"},{"$ref":"#/components/parameters\#
        /X-Request-Id"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components\#
        /schemas/BacktestInput"},"examples":{"compare":{"value":{"models":[{"model":"auto"},{"model":"seasonal_naive",\#
        "parameters":{"season":288}},{"model":"naive"}],"origins":40,"levels":[0.8,0.9,0.95]}}}}}},"responses":{"200":\#
        {"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/com\#
        ponents/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest\#
        Preview"}}}},"202":{"description":"Queued; with `Prefer: wait=N` as it is after waiting.","headers":{"X-Reques\#
        t-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"},"Prefer\#
        ence-Applied":{"$ref":"#/components/headers/Preference-Applied"}},"content":{"application/json":{"schema":{"$r\#
        ef":"#/components/schemas/Backtest"},"example":{"id":"bkt_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","\#
        state":"queued","progress":0,"actor":"anonymous","spec_generation":1,"request":{"models":[{"model":"auto","par\#
        ameters":{}},{"model":"naive","parameters":{}}],"origins":20,"horizon":"1h","levels":[0.9],"series":null},"inp\#
        uts":null,"results":null,"error":null,"requested_at":"2026-11-21T03:00:00Z","started_at":null,"finished_at":nu\#
        ll}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
        5":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"4\#
        09":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{\#
        "$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422"\#
        :{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerEr\#
        ror"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/backtests/{id}":{"para\#
        meters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/backtest_id"}],"get":{"opera\#
        tionId":"getBacktest","tags":["Back-tests"],"summary":"One back-test, its progress and its table","parameters"\#
        :[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses\#
        ":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag"\#
        :{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/B\#
        acktest"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequ\#
        est"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"\#
        },"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"50\#
        0":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavaila\#
        ble"}}},"patch":{"operationId":"cancelBacktest","tags":["Back-tests"],"summary":"Cancels an open back-test","p\#
        arameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],\#
        "requestBody":{"required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schem\#
        as/BacktestPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}},"application/json":{"schema":{"$ref"\#
        :"#/components/schemas/BacktestPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"\#
        200":{"description":"Cancelled; its worker notices within a second.","headers":{"X-Request-Id":{"$ref":"#/comp\#
        onents/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"\#
        }}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405"\#
        :{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409\#
        ":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$\#
        ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{\#
        "$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerErro\#
        r"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteBacktest","tag\#
        s":["Back-tests"],"summary":"Removes a back-test","description":"An open one is cancelled first.","parameters"\#
        :[{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoConten\#
        t"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":\#
        {"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414"\#
        :{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503\#
        ":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/summary":{"get":{"operationId":"getSummary","ta\#
        gs":["Server"],"summary":"The whole fleet at a glance","parameters":[{"$ref":"#/components/parameters/If-None-\#
        Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":\#
        {"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"con\#
        tent":{"application/json":{"schema":{"$ref":"#/components/schemas/Summary"}}}},"304":{"$ref":"#/components/res\#
        ponses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/\#
        MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses\#
        /URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/response\#
        s/ServiceUnavailable"}}}},"/v1/versions":{"get":{"operationId":"listAllVersions","tags":["Versions"],"summary"\#
        :"Lists the versions of all watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/compone\#
        nts/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/stage"},\#
        {"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":\#
        {"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{\#
        "$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json"\#
        :{"schema":{"$ref":"#/components/schemas/VersionList"}}}},"304":{"$ref":"#/components/responses/NotModified"},\#
        "400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"4\#
        06":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{\#
        "$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"\#
        }}}},"/v1/rollbacks":{"get":{"operationId":"listAllRollbacks","tags":["Rollbacks"],"summary":"Lists the rollba\#
        cks of all watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/pa\#
        ge_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/from"},{"$ref":"#/compone\#
        nts/parameters/to"},{"$ref":"#/components/parameters/actor"},{"$ref":"#/components/parameters/reason"},{"$ref"\#
        :"#/components/parameters/rollback_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compone\#
        nts/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#\#
        /components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/he\#
        aders/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackList"}}}},"304":{"\#
        $ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"\#
        #/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":\#
        "#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref"\#
        :"#/components/responses/ServiceUnavailable"}}}},"/v1/activations":{"get":{"operationId":"listAllActivations",\#
        "tags":["Versions"],"summary":"Which version of any watch was active when, why and by whom","parameters":[{"$r\#
        ef":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/param\#
        eters/watch"},{"$ref":"#/components/parameters/at"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"\#
        #/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{\#
        "$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/comp\#
        onents/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ActivationList"}}\#
        }},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405\#
        ":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"41\#
        4":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"5\#
        03":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/training-runs":{"get":{"operationId":"listAll\#
        TrainingRuns","tags":["Training runs"],"summary":"Lists the training runs of all watches","parameters":[{"$ref\#
        ":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/paramet\#
        ers/watch"},{"$ref":"#/components/parameters/run_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$r\#
        ef":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-\#
        Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#\#
        /components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunL\#
        ist"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"\#
        },"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable\#
        "},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerErro\#
        r"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/models":{"get":{"operationId":"listMode\#
        ls","tags":["Models"],"summary":"The catalogue of models","parameters":[{"$ref":"#/components/parameters/If-No\#
        ne-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","header\#
        s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"\#
        content":{"application/json":{"schema":{"$ref":"#/components/schemas/ModelList"}}}},"304":{"$ref":"#/component\#
        s/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/respo\#
        nses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/resp\#
        onses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/res\#
        ponses/ServiceUnavailable"}}}},"/v1/models/{kind}":{"parameters":[{"$ref":"#/components/parameters/kind"}],"ge\#
        t":{"operationId":"getModel","tags":["Models"],"summary":"One model with its hyper-parameters","parameters":[{\#
        "$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{\#
        "200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"\#
        $ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Mode\#
        l"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},\#
        "404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406\#
        ":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$\#
        ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}\#
        }},"/metrics":{"get":{"operationId":"getMetrics","tags":["Server"],"summary":"Forecasts and what Sentinel coun\#
        ts about itself, for Prometheus","parameters":[{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"\#
        200":{"description":"The Prometheus text format 0.0.4; compressed where `Accept-Encoding` allows gzip.","heade\#
        rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Vary":{"$ref":"#/components/headers/Vary"},"\#
        Content-Encoding":{"$ref":"#/components/headers/Content-Encoding"}},"content":{"text/plain":{"schema":{"type":\#
        "string"},"example":"sentinel_watch_info{watch=\"api-requests\",model=\"arima\",version=\"v1\",stage=\"product\#
        ion\"} 1\n"}}},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/Method\#
        NotAllowed"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Internal\#
        ServerError"}}}},"/livez":{"get":{"operationId":"getLiveness","tags":["Server"],"summary":"Whether the process\#
         answers","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Re\#
        quest-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
        /X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"\#
        #/components/schemas/Liveness"},"example":{"status":"alive"}}}},"304":{"$ref":"#/components/responses/NotModif\#
        ied"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowe\#
        d"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerErr\#
        or"}}}},"/readyz":{"get":{"operationId":"getReadiness","tags":["Server"],"summary":"Whether this process shoul\#
        d get traffic","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters\#
        /X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
        aders/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$r\#
        ef":"#/components/schemas/Readiness"},"example":{"status":"ready","reasons":[]}}}},"304":{"$ref":"#/components\#
        /responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/respon\#
        ses/MethodNotAllowed"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/response\#
        s/InternalServerError"},"503":{"description":"Not now; `reasons` says why.","headers":{"X-Request-Id":{"$ref":\#
        "#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"ap\#
        plication/json":{"schema":{"$ref":"#/components/schemas/Readiness"},"example":{"status":"not_ready","reasons":\#
        [{"reason":"database_unavailable","message":"PostgreSQL does not answer."}]}}}}}}},"/openapi.json":{"get":{"op\#
        erationId":"getContract","tags":["Server"],"summary":"This document","parameters":[{"$ref":"#/components/param\#
        eters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"The \#
        contract as JSON.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/co\#
        mponents/headers/ETag"}},"content":{"application/json":{"schema":{"type":"object"}}}},"304":{"$ref":"#/compone\#
        nts/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/res\#
        ponses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/re\#
        sponses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/r\#
        esponses/ServiceUnavailable"}}}}},"components":{"parameters":{"name":{"name":"name","in":"path","required":tru\#
        e,"description":"The name of the resource.","schema":{"$ref":"#/components/schemas/Name"}},"series_id":{"name"\#
        :"id","in":"path","required":true,"description":"The id of a series.","schema":{"type":"string","pattern":"^[0\#
        -9a-f]{16}$"}},"rollback_id":{"name":"id","in":"path","required":true,"description":"The id of a rollback.","s\#
        chema":{"type":"string","maxLength":128}},"backtest_id":{"name":"id","in":"path","required":true,"description"\#
        :"The id of a back-test.","schema":{"type":"string","maxLength":128}},"experiment_id":{"name":"id","in":"path"\#
        ,"required":true,"description":"The id of an experiment or probation.","schema":{"type":"string","maxLength":1\#
        28}},"run_id":{"name":"id","in":"path","required":true,"description":"The id of a training run.","schema":{"ty\#
        pe":"string","maxLength":128}},"version":{"name":"n","in":"path","required":true,"description":"A number (`3` \#
        or `v3`), or `active`, `latest`, `previous`: the version that a rollback would go to.","schema":{"type":"strin\#
        g","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"kind":{"name":"kind","in":"path","required":true,"d\#
        escription":"The kind of a model.","schema":{"type":"string","enum":["auto","naive","seasonal_naive","window_a\#
        verage","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_rid\#
        ge","gradient_boosting","model_selection"]}},"compare_a":{"name":"a","in":"query","required":true,"description\#
        ":"A version, as in a path.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},\#
        "compare_b":{"name":"b","in":"query","required":true,"description":"A version, as in a path.","schema":{"type"\#
        :"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"watch":{"name":"watch","in":"query","descrip\#
        tion":"Only of the watch of this name.","schema":{"type":"string"}},"limit":{"name":"limit","in":"query","desc\#
        ription":"How many items a page has at most.","schema":{"type":"integer","minimum":1,"maximum":1000,"default":\#
        50}},"page_token":{"name":"page_token","in":"query","description":"The `next_page_token` of the page before, w\#
        ith the same filters.","schema":{"type":"string","maxLength":2048}},"validate_only":{"name":"validate_only","i\#
        n":"query","description":"Check everything and change nothing.","schema":{"type":"boolean","default":false}},"\#
        state":{"name":"state","in":"query","description":"Only watches in this state.","schema":{"$ref":"#/components\#
        /schemas/WatchState"}},"label":{"name":"label","in":"query","description":"Only watches with this tag or selec\#
        tor label, as `name=value`.","schema":{"type":"string","pattern":"="}},"data_source":{"name":"data_source","in\#
        ":"query","description":"Only watches of this data source.","schema":{"type":"string"}},"model":{"name":"model\#
        ","in":"query","description":"Only watches with this kind of model.","schema":{"type":"string","enum":["auto",\#
        "naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_t\#
        rend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]}},"metric":{"name":"metric","in":\#
        "query","description":"Only watches of this metric.","schema":{"type":"string"}},"level":{"name":"level","in":\#
        "query","description":"Coverage levels, separated by commas; those of the watch by default.","schema":{"type":\#
        "array","items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8},"style":"form","exp\#
        lode":false},"start":{"name":"start","in":"query","description":"The first grid time; the oldest that is held \#
        by default.","schema":{"type":"string","format":"date-time"}},"end":{"name":"end","in":"query","description":"\#
        The last grid time; the newest by default.","schema":{"type":"string","format":"date-time"}},"step":{"name":"s\#
        tep","in":"query","description":"A whole multiple of the granularity: every n-th point. By default every point\#
        .","schema":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*\#
        $"}},"history_horizon":{"name":"horizon","in":"query","description":"How far ahead the expectation was made; t\#
        he first of `emission.expected` is the one kept, another one is 422.","schema":{"type":"string","pattern":"^\\\#
        s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"stage":{"name":"stage","in":"query","\#
        description":"Only versions in this stage; `production` is the active one.","schema":{"type":"string","enum":[\#
        "development","staging","production","archived"]}},"at":{"name":"at","in":"query","description":"What was live\#
         at this time, one activation of each watch, or none.","schema":{"type":"string","format":"date-time"}},"from"\#
        :{"name":"from","in":"query","description":"Only rollbacks from this version.","schema":{"type":"integer","min\#
        imum":1,"maximum":2147483647}},"to":{"name":"to","in":"query","description":"Only rollbacks to this version.",\#
        "schema":{"type":"integer","minimum":1,"maximum":2147483647}},"actor":{"name":"actor","in":"query","descriptio\#
        n":"Only by this actor.","schema":{"type":"string"}},"reason":{"name":"reason","in":"query","description":"Onl\#
        y with this reason.","schema":{"type":"string"}},"rollback_state":{"name":"state","in":"query","description":"\#
        Only rollbacks in this state.","schema":{"type":"string","enum":["pending","acknowledged","failed","released"]\#
        }},"backtest_state":{"name":"state","in":"query","description":"Only back-tests in this state.","schema":{"typ\#
        e":"string","enum":["queued","running","succeeded","failed","cancelled"]}},"experiment_state":{"name":"state",\#
        "in":"query","description":"Only experiments in this state.","schema":{"$ref":"#/components/schemas/Experiment\#
        State"}},"experiment_kind":{"name":"kind","in":"query","description":"Only experiments, or only probations.","\#
        schema":{"type":"string","enum":["experiment","probation"]}},"experiment_watch":{"name":"watch","in":"query","\#
        description":"Only those of the watch of this name.","schema":{"type":"string"}},"relative_effect":{"name":"re\#
        lative_effect","in":"query","description":"The gain to be seen, as a share of the active version's mean loss."\#
        ,"schema":{"type":"number","minimum":0.001,"maximum":10,"default":0.05}},"confidence_level":{"name":"confidenc\#
        e_level","in":"query","description":"1 minus the chance to see a gain that is not there.","schema":{"type":"nu\#
        mber","minimum":0.8,"maximum":0.999,"default":0.95}},"power":{"name":"power","in":"query","description":"The c\#
        hance to see the gain when it is there.","schema":{"type":"number","minimum":0.5,"maximum":0.999,"default":0.8\#
        }},"run_state":{"name":"state","in":"query","description":"Only runs in this state.","schema":{"type":"string"\#
        ,"enum":["queued","running","succeeded","failed","cancelled","superseded"]}},"If-Match":{"name":"If-Match","in\#
        ":"header","description":"The `ETag` that was read, or `*`. Missing where something would change: 428; another\#
         one: 412.","schema":{"type":"string"}},"If-None-Match":{"name":"If-None-Match","in":"header","description":"E\#
        ntity tags that the client has; 304 when one is current.","schema":{"type":"string"}},"If-None-Match-Any":{"na\#
        me":"If-None-Match","in":"header","description":"Only create: 412 when the resource exists.","schema":{"type":\#
        "string","const":"*"}},"Prefer":{"name":"Prefer","in":"header","description":"`wait=N`: answer when the run ha\#
        s ended, after N seconds (at most 25) at the latest.","schema":{"type":"string","pattern":"wait=[0-9]+"}},"X-R\#
        equest-Id":{"name":"X-Request-Id","in":"header","description":"An id that the reply and the log repeat; a fres\#
        h one by default.","schema":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"headers":{"X-Request-Id":{\#
        "description":"The client's own, or a fresh one.","schema":{"type":"string"}},"ETag":{"description":"A strong \#
        entity tag. That of a data source or watch covers what a client wrote, never what happens to it.","schema":{"t\#
        ype":"string"}},"Location":{"description":"The path of the resource that was made.","schema":{"type":"string",\#
        "format":"uri-reference"}},"Content-Location":{"description":"The path with the number of the version.","schem\#
        a":{"type":"string","format":"uri-reference"}},"Repr-Digest":{"description":"The SHA-256 of the body, RFC 9530\#
        .","schema":{"type":"string","pattern":"^sha-256=:[A-Za-z0-9+/=]+:$"}},"Content-Disposition":{"description":"A\#
         name for the file.","schema":{"type":"string"}},"Link":{"description":"The next page, `rel=\"next\"`; absent \#
        on the last one.","schema":{"type":"string"}},"Allow":{"description":"The methods of the path.","schema":{"typ\#
        e":"string"}},"Accept":{"description":"The media types that the body may have.","schema":{"type":"string"}},"R\#
        etry-After":{"description":"Seconds.","schema":{"type":"integer"}},"Preference-Applied":{"description":"The pr\#
        eference that was honoured.","schema":{"type":"string"}},"Vary":{"schema":{"type":"string","const":"Accept-Enc\#
        oding"}},"Content-Encoding":{"description":"Present when compressed.","schema":{"type":"string","const":"gzip"\#
        }}},"responses":{"NoContent":{"description":"Deleted; with `validate_only=true`: it could be.","headers":{"X-R\#
        equest-Id":{"$ref":"#/components/headers/X-Request-Id"}}},"NotModified":{"description":"The client has the cur\#
        rent one.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components\#
        /headers/ETag"}}},"BadRequest":{"description":"Syntax: not JSON, an unknown field or parameter, a wrong type, \#
        a bad header or page token.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content"\#
        :{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/ma\#
        lformed_body","title":"Bad Request","status":400,"detail":"The request has 1 fault; each is listed under error\#
        s.","instance":"/v1/watches/api-requests","code":"malformed_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c\#
        ","retryable":false,"errors":[{"pointer":"/horizont","code":"unknown_field","detail":"There is no field horizo\#
        nt. Did you mean horizon?"}]}}}},"NotFound":{"description":"There is no such resource.","headers":{"X-Request-\#
        Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/c\#
        omponents/schemas/Problem"},"example":{"type":"/problems/watch_not_found","title":"Not Found","status":404,"de\#
        tail":"There is no watch 'api-requests'.","instance":"/v1/watches/api-requests","code":"watch_not_found","requ\#
        est_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"MethodNotAllowed":{"description":"Another meth\#
        od on this path.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Allow":{"$ref":"#/co\#
        mponents/headers/Allow"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Proble\#
        m"},"example":{"type":"/problems/method_not_allowed","title":"Method Not Allowed","status":405,"detail":"This \#
        resource allows DELETE, GET, HEAD, PATCH, PUT.","instance":"/v1/watches/api-requests","code":"method_not_allow\#
        ed","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"NotAcceptable":{"description":"`Accep\#
        t` names no type that this resource has.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
        "}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":\#
        "/problems/not_acceptable","title":"Not Acceptable","status":406,"detail":"This resource is given as applicati\#
        on/json.","instance":"/v1/watches/api-requests","code":"not_acceptable","request_id":"req_01hq3v5k9x7m2t4w6y8z\#
        0a1b2c","retryable":false}}}},"Conflict":{"description":"The request is right, the state is not.","headers":{"\#
        X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"\#
        $ref":"#/components/schemas/Problem"},"example":{"type":"/problems/name_taken","title":"Conflict","status":409\#
        ,"detail":"There is a watch 'api-requests' already; choose another name.","instance":"/v1/watches/api-requests\#
        ","code":"name_taken","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"PreconditionFailed"\#
        :{"description":"`If-Match` names another revision, or `If-None-Match` forbids to replace.","headers":{"X-Requ\#
        est-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":\#
        "#/components/schemas/Problem"},"example":{"type":"/problems/etag_mismatch","title":"Precondition Failed","sta\#
        tus":412,"detail":"The resource has changed since you read it; read it again.","instance":"/v1/watches/api-req\#
        uests","code":"etag_mismatch","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ContentTooL\#
        arge":{"description":"The body is over the limit.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
        equest-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example"\#
        :{"type":"/problems/body_too_large","title":"Content Too Large","status":413,"detail":"A request body has at m\#
        ost 1048576 bytes.","instance":"/v1/watches/api-requests","code":"body_too_large","request_id":"req_01hq3v5k9x\#
        7m2t4w6y8z0a1b2c","retryable":false}}}},"URITooLong":{"description":"Path and query are over the limit.","head\#
        ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"sch\#
        ema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/uri_too_long","title":"URI Too Long"\#
        ,"status":414,"detail":"Path and query have at most 8192 bytes.","instance":"/v1/watches/api-requests","code":\#
        "uri_too_long","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"UnsupportedMediaType":{"de\#
        scription":"The body has another or no `Content-Type`.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
        s/X-Request-Id"},"Accept":{"$ref":"#/components/headers/Accept"}},"content":{"application/problem+json":{"sche\#
        ma":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/unsupported_media_type","title":"Unsu\#
        pported Media Type","status":415,"detail":"Send the body with Content-Type: application/json.","instance":"/v1\#
        /watches/api-requests","code":"unsupported_media_type","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryabl\#
        e":false}}}},"UnprocessableContent":{"description":"The fields are readable and wrong.","headers":{"X-Request-\#
        Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/c\#
        omponents/schemas/Problem"},"example":{"type":"/problems/invalid_body","title":"Unprocessable Content","status\#
        ":422,"detail":"The request has 1 fault; each is listed under errors.","instance":"/v1/watches/api-requests","\#
        code":"invalid_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/lo\#
        okback","code":"out_of_range","detail":"The lookback (5m) must be longer than the horizon (15m)."}]}}}},"Preco\#
        nditionRequired":{"description":"`If-Match` is missing.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
        rs/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"ex\#
        ample":{"type":"/problems/if_match_required","title":"Precondition Required","status":428,"detail":"Send If-Ma\#
        tch with the ETag that you have read (or *), so that nobody's edit is lost.","instance":"/v1/watches/api-reque\#
        sts","code":"if_match_required","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"InternalS\#
        erverError":{"description":"A bug; the log has the details under `request_id`.","headers":{"X-Request-Id":{"$r\#
        ef":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/component\#
        s/schemas/Problem"},"example":{"type":"/problems/internal_error","title":"Internal Server Error","status":500,\#
        "detail":"Something went wrong on the server; the log has the details under this request_id.","instance":"/v1/\#
        watches/api-requests","code":"internal_error","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}\#
        }}},"ServiceUnavailable":{"description":"PostgreSQL is away, the server is starting or stopping, or the reques\#
        t took too long.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref"\#
        :"#/components/headers/Retry-After"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/sc\#
        hemas/Problem"},"example":{"type":"/problems/deadline_exceeded","title":"Service Unavailable","status":503,"de\#
        tail":"The request took longer than the server allows; try again.","instance":"/v1/watches/api-requests","code\#
        ":"deadline_exceeded","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":true}}}}},"schemas":{"Activati\#
        on":{"type":"object","description":"One entry of the append-only history of which version was active when, why\#
         and by whom.","required":["watch","seq","version","previous_version","reason","detail","actor","rollback","at\#
        "],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"seq":{"type":"integer","minimum":1,"description\#
        ":"Grows by one with each activation of the watch."},"version":{"type":["integer","null"],"description":"Null:\#
         from here on no version was active."},"previous_version":{"type":["integer","null"]},"reason":{"type":"string\#
        ","enum":["promotion","demotion","rollback","automatic_rollback","restore","artifact_unusable"],"description":\#
        "demotion: a client moved the active version out of production."},"detail":{"type":"string"},"actor":{"type":"\#
        string"},"rollback":{"type":["string","null"],"description":"The id of the rollback."},"at":{"type":"string","\#
        format":"date-time"}}},"ActivationList":{"type":"object","description":"Newest first.","required":["items"],"p\#
        roperties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Activation"},"maxItems":1000},"next_\#
        page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"ArimaParameters":\#
        {"type":"object","description":"Hyper-parameters of the model `arima`.","additionalProperties":false,"properti\#
        es":{"p":{"type":["integer","null"],"minimum":0,"maximum":5,"default":1,"description":"Autoregressive terms, w\#
        here `order` is not `auto`."},"d":{"type":["integer","null"],"minimum":0,"maximum":2,"default":1,"description"\#
        :"Times the series is differenced, where `order` is not `auto`."},"q":{"type":["integer","null"],"minimum":0,"\#
        maximum":5,"default":1,"description":"Moving-average terms, where `order` is not `auto`."},"constant":{"type":\#
        ["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the differenced seri\#
        es has a mean; `auto`: unless it is differenced twice."},"order":{"type":["string","null"],"enum":["auto","fix\#
        ed",null],"description":"Whether the terms are found from the data; so they are unless one of them is given."}\#
        ,"seasonal_p":{"type":["integer","null"],"minimum":0,"maximum":2,"default":0,"description":"Autoregressive ter\#
        ms at multiples of the season."},"seasonal_d":{"type":["integer","null"],"minimum":0,"maximum":1,"default":0,"\#
        description":"Times the series is differenced at the season."},"seasonal_q":{"type":["integer","null"],"minimu\#
        m":0,"maximum":2,"default":0,"description":"Moving-average terms at multiples of the season."},"season":{"type\#
        ":["integer","null"],"minimum":0,"maximum":400,"default":0,"description":"The season in steps, 1 for none; 0: \#
        the day, the week or the year, whichever is usual at the step."}}},"Auth":{"oneOf":[{"type":"object","descript\#
        ion":"No authentication.","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"strin
        """#
}
