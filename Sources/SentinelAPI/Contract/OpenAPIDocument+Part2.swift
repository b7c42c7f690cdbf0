// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part2 = #"""
        ation/json":{"schema":{"$ref":"#/components/schemas/TrainingRunPreview"}}}},"202":{"description":"Queued, or o\#
        pen already; with `Prefer: wait=N` as it is after waiting.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
        aders/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"},"Preference-Applied":{"$ref":"#/compo\#
        nents/headers/Preference-Applied"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Trai\#
        ningRunAccepted"},"example":{"id":"run_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","trigger":"manual","\#
        policy":"full_retrain","state":"queued","progress":0,"actor":"anonymous","attempts":0,"version":null,"outcome"\#
        :null,"error":null,"spec_generation":1,"data_source":{"id":"src_01hq3v5k9x7m2t4w6y8z0a1b2c","revision":1},"req\#
        uested_at":"2026-11-21T03:00:00Z","started_at":null,"finished_at":null,"coalesced":false}}}},"400":{"$ref":"#/\#
        components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components\#
        /responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/component\#
        s/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/res\#
        ponses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/r\#
        esponses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/c\#
        omponents/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/training-runs/{id}":{"parameters":[{"$ref":"#/\#
        components/parameters/name"},{"$ref":"#/components/parameters/run_id"}],"get":{"operationId":"getTrainingRun",\#
        "tags":["Training runs"],"summary":"One training run","parameters":[{"$ref":"#/components/parameters/If-None-M\#
        atch"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{\#
        "X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"cont\#
        ent":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRun"}}}},"304":{"$ref":"#/components/\#
        responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/respons\#
        es/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/N\#
        otAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Intern\#
        alServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId":"cancelTra\#
        iningRun","tags":["Training runs"],"summary":"Cancels an open training run","parameters":[{"$ref":"#/component\#
        s/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"\#
        content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/TrainingRunPatch"},"examples"\#
        :{"cancel":{"value":{"state":"cancelled"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/Traini\#
        ngRunPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"200":{"description":"Cance\#
        lled; its worker notices within a second.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
        d"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRun"}}}},"400":{"$ref":"#/c\#
        omponents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/\#
        responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components\#
        /responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/resp\#
        onses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/re\#
        sponses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/co\#
        mponents/responses/ServiceUnavailable"}}}},"/v1/experiments":{"get":{"operationId":"listAllExperiments","tags"\#
        :["Experiments"],"summary":"Lists the experiments and probations of all watches","parameters":[{"$ref":"#/comp\#
        onents/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/exper\#
        iment_state"},{"$ref":"#/components/parameters/experiment_kind"},{"$ref":"#/components/parameters/experiment_w\#
        atch"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"resp\#
        onses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
        ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"applicatio\#
        n/json":{"schema":{"$ref":"#/components/schemas/ExperimentList"}}}},"304":{"$ref":"#/components/responses/NotM\#
        odified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAl\#
        lowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong\#
        "},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUn\#
        available"}}}},"/v1/watches/{name}/experiments":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":\#
        {"operationId":"listExperiments","tags":["Experiments"],"summary":"Lists the experiments and probations of a w\#
        atch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$\#
        ref":"#/components/parameters/experiment_state"},{"$ref":"#/components/parameters/experiment_kind"},{"$ref":"#\#
        /components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"d\#
        escription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/\#
        components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema"\#
        :{"$ref":"#/components/schemas/ExperimentList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{\#
        "$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/\#
        components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#\#
        /components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"\#
        #/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createExperiment","tags":["Experiments"],\#
        "summary":"Tries a version against the active one","description":"Both versions forecast every grid point in s\#
        hadow and are scored on what really came. The evidence may be looked at after every block; `allocation` only c\#
        hooses which of the two is shown.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/c\#
        omponents/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"\#
        $ref":"#/components/schemas/ExperimentInput"},"examples":{"versions":{"value":{"name":"seasonal-model","challe\#
        nger_version":4,"auto_promote":true}},"trained_for_it":{"value":{"name":"fresh","train_challenger":"full_retra\#
        in","allocation":"thompson","end_at":"2026-12-01T00:00:00Z"}}}}}},"responses":{"200":{"description":"With `val\#
        idate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
        -Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentPreview"}}}},"201":{"de\#
        scription":"Made; it begins at `start_at`, or as soon as its challenger is there and no other one runs.","head\#
        ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},\#
        "Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/compon\#
        ents/schemas/Experiment"},"example":{"id":"exp_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","kind":"expe\#
        riment","revision":1,"name":"seasonal-model","description":"","labels":{},"allocation":"shadow","traffic_split\#
        ":0.5,"confidence_level":0.95,"minimum_effect":0.02,"equivalence_margin":0.02,"max_loss":0.1,"min_samples":0,"\#
        strict":false,"auto_promote":true,"start_at":null,"end_at":null,"champion":3,"challenger":4,"training_run":nul\#
        l,"spec_generation":1,"state":"scheduled","verdict":null,"stop_reason":null,"progress":{"blocks":0,"steps":0,"\#
        needed":null},"served_share":null,"result":null,"error":null,"actor":"anonymous","created_at":"2026-11-21T03:0\#
        0:00Z","started_at":null,"ended_at":null}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":\#
        "#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/c\#
        omponents/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/componen\#
        ts/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/\#
        responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#\#
        /components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1\#
        /watches/{name}/experiments/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components\#
        /parameters/experiment_id"}],"get":{"operationId":"getExperiment","tags":["Experiments"],"summary":"One experi\#
        ment, its progress and what the evidence says","parameters":[{"$ref":"#/components/parameters/If-None-Match"},\#
        {"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Requ\#
        est-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"\#
        application/json":{"schema":{"$ref":"#/components/schemas/Experiment"}}}},"304":{"$ref":"#/components/response\#
        s/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFo\#
        und"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAccept\#
        able"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServer\#
        Error"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId":"patchExperiment",\#
        "tags":["Experiments"],"summary":"Pauses, resumes, completes, cancels or edits an experiment","description":"A\#
         pause voids the blocks that it touches, so that it does not bias the evidence. Completing is refused with 409\#
         below the minimum of evidence, unless `force` is set, which the result shows. A probation can be cancelled, n\#
        ot completed.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters\#
        /If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"applic\#
        ation/merge-patch+json":{"schema":{"$ref":"#/components/schemas/ExperimentPatch"},"examples":{"pause":{"value"\#
        :{"state":"paused"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentPatch"},"examples"\#
        :{"complete":{"value":{"state":"completed","force":true}}}}}},"responses":{"200":{"description":"Changed, or e\#
        qual already; with `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/compo\#
        nents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"sche\#
        ma":{"oneOf":[{"$ref":"#/components/schemas/Experiment"},{"$ref":"#/components/schemas/ExperimentPreview"}]}}}\#
        },"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"\#
        $ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{\#
        "$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$\#
        ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref\#
        ":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},\#
        "428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalSer\#
        verError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteExperim\#
        ent","tags":["Experiments"],"summary":"Deletes an experiment that has not begun","description":"What has gathe\#
        red evidence stays; cancel it.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/comp\#
        onents/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/co\#
        mponents/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/\#
        responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/resp\#
        onses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/P\#
        reconditionFailed"},"414":{"$ref":"#/components/responses/URITooLong"},"428":{"$ref":"#/components/responses/P\#
        reconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/\#
        responses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiments/{id}/blocks":{"parameters":[{"$ref":"#/compo\#
        nents/parameters/name"},{"$ref":"#/components/parameters/experiment_id"}],"get":{"operationId":"listExperiment\#
        Blocks","tags":["Experiments"],"summary":"The evidence of an experiment, block by block","parameters":[{"$ref"\#
        :"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/paramete\#
        rs/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found."\#
        ,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/E\#
        Tag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
        ts/schemas/ExperimentBlockList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/compo\#
        nents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/resp\#
        onses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/res\#
        ponses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/re\#
        sponses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiment-plan":{"parameters":[{"$ref":"#/components/para\#
        meters/name"}],"get":{"operationId":"getExperimentPlan","tags":["Experiments"],"summary":"How long an experime\#
        nt must run to see an effect","description":"From the noise that the newest experiment or probation with evide\#
        nce has measured; 409 `no_evidence` while there is none.","parameters":[{"$ref":"#/components/parameters/relat\#
        ive_effect"},{"$ref":"#/components/parameters/confidence_level"},{"$ref":"#/components/parameters/power"},{"$r\#
        ef":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"20\#
        0":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$re\#
        f":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Experim\#
        entPlan"},"example":{"watch":"api-requests","relative_effect":0.05,"confidence_level":0.95,"power":0.8,"effect\#
        ":0.041,"sequential":{"steps":3120,"duration":"2d4h"},"fixed":{"steps":1560,"duration":"1d2h"},"evidence":{"ex\#
        periment":"exp_01hq3v5k9x7m2t4w6y8z0a1b2c","name":"probation-4-7","kind":"probation","steps":1440,"long_run_va\#
        riance":0.334,"champion_loss":0.82}}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/c\#
        omponents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/\#
        responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components\#
        /responses/Conflict"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses\#
        /InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/backt\#
        ests":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listBacktests","tags":["Ba\#
        ck-tests"],"summary":"Lists the back-tests of a watch","parameters":[{"$ref":"#/components/parameters/limit"},\#
        {"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/backtest_state"},{"$ref":"#/com\#
        ponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descr\#
        iption":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/comp\#
        onents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$\#
        ref":"#/components/schemas/BacktestList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref"\#
        :"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/compon\#
        ents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/compo\#
        nents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/comp\#
        onents/responses/ServiceUnavailable"}}},"post":{"operationId":"createBacktest","tags":["Back-tests"],"summary"\#
        :"Tries models on the watch's own history","description":"Every model is forecast from the same past times of \#
        every series, from what was known then, by the function that serves.","parameters":[{"$ref":"#/components/para\#
        meters/validate_only"},{"$ref":"#/components/parameters/Prefer"},{"$ref":"#/components/parameters/X-Request-Id\#
        "}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Back\#
        testInput"},"examples":{"compare":{"value":{"models":[{"model":"auto"},{"model":"seasonal_naive","parameters":\#
        {"season":288}},{"model":"naive"}],"origins":40,"levels":[0.8,0.9,0.95]}}}}}},"responses":{"200":{"description\#
        ":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
        rs/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BacktestPreview"}}}},\#
        "202":{"description":"Queued; with `Prefer: wait=N` as it is after waiting.","headers":{"X-Request-Id":{"$ref"\#
        :"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"},"Preference-Applied"\#
        :{"$ref":"#/components/headers/Preference-Applied"}},"content":{"application/json":{"schema":{"$ref":"#/compon\#
        ents/schemas/Backtest"},"example":{"id":"bkt_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","state":"queue\#
        d","progress":0,"actor":"anonymous","spec_generation":1,"request":{"models":[{"model":"auto","parameters":{}},\#
        {"model":"naive","parameters":{}}],"origins":20,"horizon":"1h","levels":[0.9],"series":null},"inputs":null,"re\#
        sults":null,"error":null,"requested_at":"2026-11-21T03:00:00Z","started_at":null,"finished_at":null}}}},"400":\#
        {"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#\#
        /components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"\#
        #/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/com\#
        ponents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/c\#
        omponents/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{\#
        "$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/backtests/{id}":{"parameters":[{"$r\#
        ef":"#/components/parameters/name"},{"$ref":"#/components/parameters/backtest_id"}],"get":{"operationId":"getB\#
        acktest","tags":["Back-tests"],"summary":"One back-test, its progress and its table","parameters":[{"$ref":"#/\#
        components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"de\#
        scription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/c\#
        omponents/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"}}}},\#
        "304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{\#
        "$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$re\#
        f":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#\#
        /components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patc\#
        h":{"operationId":"cancelBacktest","tags":["Back-tests"],"summary":"Cancels an open back-test","parameters":[{\#
        "$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody"\#
        :{"required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/BacktestPa\#
        tch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}},"application/json":{"schema":{"$ref":"#/component\#
        s/schemas/BacktestPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"200":{"descri\#
        ption":"Cancelled; its worker notices within a second.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
        s/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"}}}},"400":{"\#
        $ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/c\#
        omponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/\#
        components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/compo\#
        nents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/com\#
        ponents/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$\#
        ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteBacktest","tags":["Back-tes\#
        ts"],"summary":"Removes a back-test","description":"An open one is cancelled first.","parameters":[{"$ref":"#/\#
        components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"$\#
        ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/co\#
        mponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/c\#
        omponents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/\#
        components/responses/ServiceUnavailable"}}}},"/v1/summary":{"get":{"operationId":"getSummary","tags":["Server"\#
        ],"summary":"The whole fleet at a glance","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$re\#
        f":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-I\#
        d":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"appli\#
        cation/json":{"schema":{"$ref":"#/components/schemas/Summary"}}}},"304":{"$ref":"#/components/responses/NotMod\#
        ified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllo\#
        wed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"}\#
        ,"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnav\#
        ailable"}}}},"/v1/versions":{"get":{"operationId":"listAllVersions","tags":["Versions"],"summary":"Lists the v\#
        ersions of all watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameter\#
        s/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/stage"},{"$ref":"#/co\#
        mponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"desc\#
        ription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/com\#
        ponents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"\#
        $ref":"#/components/schemas/VersionList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref"\#
        :"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"\#
        #/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/com\#
        ponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/rol\#
        lbacks":{"get":{"operationId":"listAllRollbacks","tags":["Rollbacks"],"summary":"Lists the rollbacks of all wa\#
        tches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"\#
        $ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameter\#
        s/to"},{"$ref":"#/components/parameters/actor"},{"$ref":"#/components/parameters/reason"},{"$ref":"#/component\#
        s/parameters/rollback_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameter\#
        s/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
        eaders/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}}\#
        ,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackList"}}}},"304":{"$ref":"#/comp\#
        onents/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/\#
        responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components\#
        /responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/component\#
        s/responses/ServiceUnavailable"}}}},"/v1/activations":{"get":{"operationId":"listAllActivations","tags":["Vers\#
        ions"],"summary":"Which version of any watch was active when, why and by whom","parameters":[{"$ref":"#/compon\#
        ents/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/watch"}\#
        ,{"$ref":"#/components/parameters/at"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/\#
        parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/com\#
        ponents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/header\#
        s/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ActivationList"}}}},"304":{"$r\#
        ef":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/\#
        components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#\#
        /components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"\#
        #/components/responses/ServiceUnavailable"}}}},"/v1/training-runs":{"get":{"operationId":"listAllTrainingRuns"\#
        ,"tags":["Training runs"],"summary":"Lists the training runs of all watches","parameters":[{"$ref":"#/componen\#
        ts/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{\#
        "$ref":"#/components/parameters/run_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compon\#
        ents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"\#
        #/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/h\#
        eaders/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunList"}}}},"304\#
        ":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$re\#
        f":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$r\#
        ef":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$\#
        ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/models":{"get":{"operationId":"listModels","tags":["\#
        Models"],"summary":"The catalogue of models","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"\#
        $ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Reques\#
        t-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"ap\#
        plication/json":{"schema":{"$ref":"#/components/schemas/ModelList"}}}},"304":{"$ref":"#/components/responses/N\#
        otModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNo\#
        tAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooL\#
        ong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Servic\#
        eUnavailable"}}}},"/v1/models/{kind}":{"parameters":[{"$ref":"#/components/parameters/kind"}],"get":{"operatio\#
        nId":"getModel","tags":["Models"],"summary":"One model with its hyper-parameters","parameters":[{"$ref":"#/com\#
        ponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descr\#
        iption":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/comp\#
        onents/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Model"}}}},"304":\#
        {"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref"\#
        :"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/\#
        components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/compo\#
        nents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/metrics"\#
        :{"get":{"operationId":"getMetrics","tags":["Server"],"summary":"Forecasts and what Sentinel counts about itse\#
        lf, for Prometheus","parameters":[{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descri\#
        ption":"The Prometheus text format 0.0.4; compressed where `Accept-Encoding` allows gzip.","headers":{"X-Reque\#
        st-Id":{"$ref":"#/components/headers/X-Request-Id"},"Vary":{"$ref":"#/components/headers/Vary"},"Content-Encod\#
        ing":{"$ref":"#/components/headers/Content-Encoding"}},"content":{"text/plain":{"schema":{"type":"string"},"ex\#
        ample":"sentinel_watch_info{watch=\"api-requests\",model=\"arima\",version=\"v1\",stage=\"production\"} 1\n"}}\#
        },"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},\#
        "414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}\#
        }}},"/livez":{"get":{"operationId":"getLiveness","tags":["Server"],"summary":"Whether the process answers","pa\#
        rameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"\#
        responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
        "},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
        schemas/Liveness"},"example":{"status":"alive"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{\#
        "$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$\#
        ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/rea\#
        dyz":{"get":{"operationId":"getReadiness","tags":["Server"],"summary":"Whether this process should get traffic\#
        ","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id\#
        "}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
        st-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/compon\#
        ents/schemas/Readiness"},"example":{"status":"ready","reasons":[]}}}},"304":{"$ref":"#/components/responses/No\#
        tModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNot\#
        Allowed"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalSer\#
        verError"},"503":{"description":"Not now; `reasons` says why.","headers":{"X-Request-Id":{"$ref":"#/components\#
        /headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"application/jso\#
        n":{"schema":{"$ref":"#/components/schemas/Readiness"},"example":{"status":"not_ready","reasons":[{"reason":"d\#
        atabase_unavailable","message":"PostgreSQL does not answer."}]}}}}}}},"/openapi.json":{"get":{"operationId":"g\#
        etContract","tags":["Server"],"summary":"This document","parameters":[{"$ref":"#/components/parameters/If-None\#
        -Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"The contract as J\#
        SON.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/head\#
        ers/ETag"}},"content":{"application/json":{"schema":{"type":"object"}}}},"304":{"$ref":"#/components/responses\#
        /NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/Method\#
        NotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITo\#
        oLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Serv\#
        iceUnavailable"}}}}},"components":{"parameters":{"name":{"name":"name","in":"path","required":true,"descriptio\#
        n":"The name of the resource.","schema":{"$ref":"#/components/schemas/Name"}},"series_id":{"name":"id","in":"p\#
        ath","required":true,"description":"The id of a series.","schema":{"type":"string","pattern":"^[0-9a-f]{16}$"}\#
        },"rollback_id":{"name":"id","in":"path","required":true,"description":"The id of a rollback.","schema":{"type\#
        ":"string","maxLength":128}},"backtest_id":{"name":"id","in":"path","required":true,"description":"The id of a\#
         back-test.","schema":{"type":"string","maxLength":128}},"experiment_id":{"name":"id","in":"path","required":t\#
        rue,"description":"The id of an experiment or probation.","schema":{"type":"string","maxLength":128}},"run_id"\#
        :{"name":"id","in":"path","required":true,"description":"The id of a training run.","schema":{"type":"string",\#
        "maxLength":128}},"version":{"name":"n","in":"path","required":true,"description":"A number (`3` or `v3`), or \#
        `active`, `latest`, `previous`: the version that a rollback would go to.","schema":{"type":"string","pattern":\#
        "^(v?[1-9][0-9]*|active|latest|previous)$"}},"kind":{"name":"kind","in":"path","required":true,"description":"\#
        The kind of a model.","schema":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses"\#
        ,"exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient\#
        _boosting","model_selection"]}},"compare_a":{"name":"a","in":"query","required":true,"description":"A version,\#
         as in a path.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"compare_b":{\#
        "name":"b","in":"query","required":true,"description":"A version, as in a path.","schema":{"type":"string","pa\#
        ttern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"watch":{"name":"watch","in":"query","description":"Only o\#
        f the watch of this name.","schema":{"type":"string"}},"limit":{"name":"limit","in":"query","description":"How\#
         many items a page has at most.","schema":{"type":"integer","minimum":1,"maximum":1000,"default":50}},"page_to\#
        ken":{"name":"page_token","in":"query","description":"The `next_page_token` of the page before, with the same \#
        filters.","schema":{"type":"string","maxLength":2048}},"validate_only":{"name":"validate_only","in":"query","d\#
        escription":"Check everything and change nothing.","schema":{"type":"boolean","default":false}},"state":{"name\#
        ":"state","in":"query","description":"Only watches in this state.","schema":{"$ref":"#/components/schemas/Watc\#
        hState"}},"label":{"name":"label","in":"query","description":"Only watches with this tag or selector label, as\#
         `name=value`.","schema":{"type":"string","pattern":"="}},"data_source":{"name":"data_source","in":"query","de\#
        scription":"Only watches of this data source.","schema":{"type":"string"}},"model":{"name":"model","in":"query\#
        ","description":"Only watches with this kind of model.","schema":{"type":"string","enum":["auto","naive","seas\#
        onal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","\#
        nlinear","fourier_ridge","gradient_boosting","model_selection"]}},"metric":{"name":"metric","in":"query","desc\#
        ription":"Only watches of this metric.","schema":{"type":"string"}},"level":{"name":"level","in":"query","desc\#
        ription":"Coverage levels, separated by commas; those of the watch by default.","schema":{"type":"array","item\#
        s":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8},"style":"form","explode":false},\#
        "start":{"name":"start","in":"query","description":"The first grid time; the oldest that is held by default.",\#
        "schema":{"type":"string","format":"date-time"}},"end":{"name":"end","in":"query","description":"The last grid\#
         time; the newest by default.","schema":{"type":"string","format":"date-time"}},"step":{"name":"step","in":"qu\#
        ery","description":"A whole multiple of the granularity: every n-th point. By default every point.","schema":{\#
        "type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"history\#
        _horizon":{"name":"horizon","in":"query","description":"How far ahead the expectation was made; the first of `\#
        emission.expected` is the one kept, another one is 422.","schema":{"type":"string","pattern":"^\\s*(0|(\\d+y)?\#
        (\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"stage":{"name":"stage","in":"query","description":\#
        "Only versions in this stage; `production` is the active one.","schema":{"type":"string","enum":["development"\#
        ,"staging","production","archived"]}},"at":{"name":"at","in":"query","description":"What was live at this time\#
        , one activation of each watch, or none.","schema":{"type":"string","format":"date-time"}},"from":{"name":"fro\#
        m","in":"query","description":"Only rollbacks from this version.","schema":{"type":"integer","minimum":1,"maxi\#
        mum":2147483647}},"to":{"name":"to","in":"query","description":"Only rollbacks to this version.","schema":{"ty\#
        pe":"integer","minimum":1,"maximum":2147483647}},"actor":{"name":"actor","in":"query","description":"Only by t\#
        his actor.","schema":{"type":"string"}},"reason":{"name":"reason","in":"query","description":"Only with this r\#
        eason.","schema":{"type":"string"}},"rollback_state":{"name":"state","in":"query","description":"Only rollback\#
        s in this state.","schema":{"type":"string","enum":["pending","acknowledged","failed","released"]}},"backtest_\#
        state":{"name":"state","in":"query","description":"Only back-tests in this state.","schema":{"type":"string","\#
        enum":["queued","running","succeeded","failed","cancelled"]}},"experiment_state":{"name":"state","in":"query",\#
        "description":"Only experiments in this state.","schema":{"$ref":"#/components/schemas/ExperimentState"}},"exp\#
        eriment_kind":{"name":"kind","in":"query","description":"Only experiments, or only probations.","schema":{"typ\#
        e":"string","enum":["experiment","probation"]}},"experiment_watch":{"name":"watch","in":"query","description":\#
        "Only those of the watch of this name.","schema":{"type":"string"}},"relative_effect":{"name":"relative_effect\#
        ","in":"query","description":"The gain to be seen, as a share of the active version's mean loss.","schema":{"t\#
        ype":"number","minimum":0.001,"maximum":10,"default":0.05}},"confidence_level":{"name":"confidence_level","in"\#
        :"query","description":"1 minus the chance to see a gain that is not there.","schema":{"type":"number","minimu\#
        m":0.8,"maximum":0.999,"default":0.95}},"power":{"name":"power","in":"query","description":"The chance to see \#
        the gain when it is there.","schema":{"type":"number","minimum":0.5,"maximum":0.999,"default":0.8}},"run_state\#
        ":{"name":"state","in":"query","description":"Only runs in this state.","schema":{"type":"string","enum":["que\#
        ued","running","succeeded","failed","cancelled","superseded"]}},"If-Match":{"name":"If-Match","in":"header","d\#
        escription":"The `ETag` that was read, or `*`. Missing where something would change: 428; another one: 412.","\#
        schema":{"type":"string"}},"If-None-Match":{"name":"If-None-Match","in":"header","description":"Entity tags th\#
        at the client has; 304 when one is current.","schema":{"type":"string"}},"If-None-Match-Any":{"name":"If-None-\#
        Match","in":"header","description":"Only create: 412 when the resource exists.","schema":{"type":"string","con\#
        st":"*"}},"Prefer":{"name":"Prefer","in":"header","description":"`wait=N`: answer when the run has ended, afte\#
        r N seconds (at most 25) at the latest.","schema":{"type":"string","pattern":"wait=[0-9]+"}},"X-Request-Id":{"\#
        name":"X-Request-Id","in":"header","description":"An id that the reply and the log repeat; a fresh one by defa\#
        ult.","schema":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"headers":{"X-Request-Id":{"description"\#
        :"The client's own, or a fresh one.","schema":{"type":"string"}},"ETag":{"description":"A strong entity tag. T\#
        hat of a data source or watch covers what a client wrote, never what happens to it.","schema":{"type":"string"\#
        }},"Location":{"description":"The path of the resource that was made.","schema":{"type":"string","format":"uri\#
        -reference"}},"Content-Location":{"description":"The path with the number of the version.","schema":{"type":"s\#
        tring","format":"uri-reference"}},"Repr-Digest":{"description":"The SHA-256 of the body, RFC 9530.","schema":{\#
        "type":"string","pattern":"^sha-256=:[A-Za-z0-9+/=]+:$"}},"Content-Disposition":{"description":"A name for the\#
         file.","schema":{"type":"string"}},"Link":{"description":"The next page, `rel=\"next\"`; absent on the last o\#
        ne.","schema":{"type":"string"}},"Allow":{"description":"The methods of the path.","schema":{"type":"string"}}\#
        ,"Accept":{"description":"The media types that the body may have.","schema":{"type":"string"}},"Retry-After":{\#
        "description":"Seconds.","schema":{"type":"integer"}},"Preference-Applied":{"description":"The preference that\#
         was honoured.","schema":{"type":"string"}},"Vary":{"schema":{"type":"string","const":"Accept-Encoding"}},"Con\#
        tent-Encoding":{"description":"Present when compressed.","schema":{"type":"string","const":"gzip"}}},"response\#
        s":{"NoContent":{"description":"Deleted; with `validate_only=true`: it could be.","headers":{"X-Request-Id":{"\#
        $ref":"#/components/headers/X-Request-Id"}}},"NotModified":{"description":"The client has the current one.","h\#
        eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag\#
        "}}},"BadRequest":{"description":"Syntax: not JSON, an unknown field or parameter, a wrong type, a bad header \#
        or page token.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applicatio\#
        n/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/malformed_body"\#
        ,"title":"Bad Request","status":400,"detail":"The request has 1 fault; each is listed under errors.","instance\#
        ":"/v1/watches/api-requests","code":"malformed_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable"\#
        :false,"errors":[{"pointer":"/horizont","code":"unknown_field","detail":"There is no field horizont. Did you m\#
        ean horizon?"}]}}}},"NotFound":{"description":"There is no such resource.","headers":{"X-Request-Id":{"$ref":"\#
        #/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/sch\#
        emas/Problem"},"example":{"type":"/problems/watch_not_found","title":"Not Found","status":404,"detail":"There \#
        is no watch 'api-requests'.","instance":"/v1/watches/api-requests","code":"watch_not_found","request_id":"req_\#
        01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"MethodNotAllowed":{"description":"Another method on this pa\#
        th.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Allow":{"$ref":"#/components/head\#
        ers/Allow"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example"\#
        :{"type":"/problems/method_not_allowed","title":"Method Not Allowed","status":405,"detail":"This resource allo\#
        ws DELETE, GET, HEAD, PATCH, PUT.","instance":"/v1/watches/api-requests","code":"method_not_allowed","request_\#
        id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"NotAcceptable":{"description":"`Accept` names no t\#
        ype that this resource has.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content"\#
        :{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/no\#
        t_acceptable","title":"Not Acceptable","status":406,"detail":"This resource is given as application/json.","in\#
        stance":"/v1/watches/api-requests","code":"not_acceptable","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retr\#
        yable":false}}}},"Conflict":{"description":"The request is right, the state is not.","headers":{"X-Request-Id"\#
        :{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/comp\#
        onents/schemas/Problem"},"example":{"type":"/problems/name_taken","title":"Conflict","status":409,"detail":"Th\#
        ere is a watch 'api-requests' already; choose another name.","instance":"/v1/watches/api-requests","code":"nam\#
        e_taken","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"PreconditionFailed":{"descriptio\#
        n":"`If-Match` names another revision, or `If-None-Match` forbids to replace.","headers":{"X-Request-Id":{"$re\#
        f":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components\#
        /schemas/Problem"},"example":{"type":"/problems/etag_mismatch","title":"Precondition Failed","status":412,"det\#
        ail":"The resource has changed since you read it; read it again.","instance":"/v1/watches/api-requests","code"\#
        :"etag_mismatch","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ContentTooLarge":{"descr\#
        iption":"The body is over the limit.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},\#
        "content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/pr\#
        oblems/body_too_large","title":"Content Too Large","status":413,"detail":"A request body has at most 1048576 b\#
        ytes.","instance":"/v1/watches/api-requests","code":"body_too_large","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1\#
        b2c","retryable":false}}}},"URITooLong":{"description":"Path and query are over the limit.","headers":{"X-Requ\#
        est-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":\#
        "#/components/schemas/Problem"},"example":{"type":"/problems/uri_too_long","title":"URI Too Long","status":414\#
        ,"detail":"Path and query have at most 8192 bytes.","instance":"/v1/watches/api-requests","code":"uri_too_long\#
        ","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"UnsupportedMediaType":{"description":"T\#
        he body has another or no `Content-Type`.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
        d"},"Accept":{"$ref":"#/components/headers/Accept"}},"content":{"application/problem+json":{"schema":{"$ref":"\#
        #/components/schemas/Problem"},"example":{"type":"/problems/unsupported_media_type","title":"Unsupported Media\#
         Type","status":415,"detail":"Send the body with Content-Type: application/json.","instance":"/v1/watches/api-\#
        requests","code":"unsupported_media_type","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},\#
        "UnprocessableContent":{"description":"The fields are readable and wrong.","headers":{"X-Request-Id":{"$ref":"\#
        #/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/sch\#
        emas/Problem"},"example":{"type":"/problems/invalid_body","title":"Unprocessable Content","status":422,"detail\#
        ":"The request has 1 fault; each is listed under errors.","instance":"/v1/watches/api-requests","code":"invali\#
        d_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/lookback","code\#
        ":"out_of_range","detail":"The lookback (5m) must be longer than the horizon (15m)."}]}}}},"PreconditionRequir\#
        ed":{"description":"`If-Match` is missing.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
        Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type\#
        ":"/problems/if_match_required","title":"Precondition Required","status":428,"detail":"Send If-Match with the \#
        ETag that you have read (or *), so that nobody's edit is lost.","instance":"/v1/watches/api-requests","code":"\#
        if_match_required","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"InternalServerError":{\#
        "description":"A bug; the log has the details under `request_id`.","headers":{"X-Request-Id":{"$ref":"#/compon\#
        ents/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Pro\#
        blem"},"example":{"type":"/problems/internal_error","title":"Internal Server Error","status":500,"detail":"Som\#
        ething went wrong on the server; the log has the details under this request_id.","instance":"/v1/watches/api-r\#
        equests","code":"internal_error","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ServiceU\#
        navailable":{"description":"PostgreSQL is away, the server is starting or stopping, or the request took too lo\#
        ng.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/component\#
        s/headers/Retry-After"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem\#
        "},"example":{"type":"/problems/deadline_exceeded","title":"Service Unavailable","status":503,"detail":"The re\#
        quest took longer than the server allows; try again.","instance":"/v1/watches/api-requests","code":"deadline_e\#
        xceeded","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":true}}}}},"schemas":{"Activation":{"type":"\#
        object","description":"One entry of the append-only history of which version was active when, why and by whom.\#
        ","required":["watch","seq","version","previous_version","reason","detail","actor","rollback","at"],"propertie\#
        s":{"watch":{"$ref":"#/components/schemas/Name"},"seq":{"type":"integer","minimum":1,"description":"Grows by o\#
        ne with each activation of the watch."},"version":{"type":["integer","null"],"description":"Null: from here on\#
         no version was active."},"previous_version":{"type":["integer","null"]},"reason":{"type":"string","enum":["pr\#
        omotion","demotion","rollback","automatic_rollback","restore","artifact_unusable"],"description":"demotion: a \#
        client moved the active version out of production."},"detail":{"type":"string"},"actor":{"type":"string"},"rol\#
        lback":{"type":["string","null"],"description":"The id of the rollback."},"at":{"type":"string","format":"date\#
        -time"}}},"ActivationList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"\#
        items":{"type":"array","items":{"$ref":"#/components/schemas/Activation"},"maxItems":1000},"next_page_token":{\#
        "type":"string","description":"Opaque and signed; absent on the last page."}}},"ArimaParameters":{"type":"obje\#
        ct","description":"Hyper-parameters of the model `arima`.","additionalProperties":false,"properties":{"p":{"ty\#
        pe":["integer","null"],"minimum":0,"maximum":5,"default":1,"description":"Autoregressive terms, where `order` \#
        is not `auto`."},"d":{"type":["integer","null"],"minimum":0,"maximum":2,"default":1,"description":"Times the s\#
        eries is differenced, where `order` is not `auto`."},"q":{"type":["integer","null"],"minimum":0,"maximum":5,"d\#
        efault":1,"description":"Moving-average terms, where `order` is not `auto`."},"constant":{"type":["string","nu\#
        ll"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the differenced series has a mean\#
        ; `auto`: unless it is differenced twice."},"order":{"type":["string","null"],"enum":["auto","fixed",null],"de\#
        scription":"Whether the terms are found from the data; so they are unless one of them is given."},"seasonal_p"\#
        :{"type":["integer","null"],"minimum":0,"maximum":2,"default":0,"description":"Autoregressive terms at multipl\#
        es of the season."},"seasonal_d":{"type":["integer","null"],"minimum":0,"maximum":1,"default":0,"description":\#
        "Times the series is differenced at the season."},"seasonal_q":{"type":["integer","null"],"minimum":0,"maximum\#
        ":2,"default":0,"description":"Moving-average terms at multiples of the season."},"season":{"type":["integer",\#
        "null"],"minimum":0,"maximum":400,"default":0,"description":"The season in steps, 1 for none; 0: the day, the \#
        week or the year, whichever is usual at the step."}}},"Auth":{"oneOf":[{"type":"object","description":"No auth\#
        entication.","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","const":"n
        """#
}
