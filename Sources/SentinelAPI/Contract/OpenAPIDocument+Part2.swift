// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part2 = #"""
        rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Loca\#
        tion"},"Preference-Applied":{"$ref":"#/components/headers/Preference-Applied"}},"content":{"application/json":\#
        {"schema":{"$ref":"#/components/schemas/TrainingRunAccepted"},"example":{"id":"run_01hq3v5k9x7m2t4w6y8z0a1b2c"\#
        ,"watch":"api-requests","trigger":"manual","policy":"full_retrain","state":"queued","progress":0,"actor":"anon\#
        ymous","attempts":0,"version":null,"outcome":null,"error":null,"spec_generation":1,"data_source":{"id":"src_01\#
        hq3v5k9x7m2t4w6y8z0a1b2c","revision":1},"requested_at":"2026-11-21T03:00:00Z","started_at":null,"finished_at":\#
        null,"coalesced":false}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/resp\#
        onses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/response\#
        s/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Conte\#
        ntTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/Unsuppor\#
        tedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/respon\#
        ses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/tr\#
        aining-runs/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/run_\#
        id"}],"get":{"operationId":"getTrainingRun","tags":["Training runs"],"summary":"One training run","parameters"\#
        :[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses\#
        ":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag"\#
        :{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/T\#
        rainingRun"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadR\#
        equest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllow\#
        ed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},\#
        "500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnava\#
        ilable"}}},"patch":{"operationId":"cancelTrainingRun","tags":["Training runs"],"summary":"Cancels an open trai\#
        ning run","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Re\#
        quest-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/comp\#
        onents/schemas/TrainingRunPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}},"application/json":{"\#
        schema":{"$ref":"#/components/schemas/TrainingRunPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}\#
        }}},"responses":{"200":{"description":"Cancelled; its worker notices within a second.","headers":{"X-Request-I\#
        d":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components\#
        /schemas/TrainingRun"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/respo\#
        nses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses\#
        /NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/Conten\#
        tTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/Unsupport\#
        edMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/respons\#
        es/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/bac\#
        ktests":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listBacktests","tags":["\#
        Back-tests"],"summary":"Lists the back-tests of a watch","parameters":[{"$ref":"#/components/parameters/limit"\#
        },{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/backtest_state"},{"$ref":"#/c\#
        omponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"des\#
        cription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/co\#
        mponents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{\#
        "$ref":"#/components/schemas/BacktestList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$re\#
        f":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/comp\#
        onents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/com\#
        ponents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/co\#
        mponents/responses/ServiceUnavailable"}}},"post":{"operationId":"createBacktest","tags":["Back-tests"],"summar\#
        y":"Tries models on the watch's own history","description":"Every model is forecast from the same past times o\#
        f every series, from what was known then, by the function that serves.","parameters":[{"$ref":"#/components/pa\#
        rameters/validate_only"},{"$ref":"#/components/parameters/Prefer"},{"$ref":"#/components/parameters/X-Request-\#
        Id"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Ba\#
        cktestInput"},"examples":{"compare":{"value":{"models":[{"model":"auto"},{"model":"seasonal_naive","parameters\#
        ":{"season":288}},{"model":"naive"}],"origins":40,"levels":[0.8,0.9,0.95]}}}}}},"responses":{"200":{"descripti\#
        on":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
        ders/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BacktestPreview"}}}\#
        },"202":{"description":"Queued; with `Prefer: wait=N` as it is after waiting.","headers":{"X-Request-Id":{"$re\#
        f":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"},"Preference-Applie\#
        d":{"$ref":"#/components/headers/Preference-Applied"}},"content":{"application/json":{"schema":{"$ref":"#/comp\#
        onents/schemas/Backtest"},"example":{"id":"bkt_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","state":"que\#
        ued","progress":0,"actor":"anonymous","spec_generation":1,"request":{"models":[{"model":"auto","parameters":{}\#
        },{"model":"naive","parameters":{}}],"origins":20,"horizon":"1h","levels":[0.9],"series":null},"inputs":null,"\#
        results":null,"error":null,"requested_at":"2026-11-21T03:00:00Z","started_at":null,"finished_at":null}}}},"400\#
        ":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":\#
        "#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref"\#
        :"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/c\#
        omponents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#\#
        /components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503"\#
        :{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/backtests/{id}":{"parameters":[{"\#
        $ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/backtest_id"}],"get":{"operationId":"ge\#
        tBacktest","tags":["Back-tests"],"summary":"One back-test, its progress and its table","parameters":[{"$ref":"\#
        #/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"\#
        description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#\#
        /components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"}}}\#
        },"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404"\#
        :{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$\#
        ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":\#
        "#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"pa\#
        tch":{"operationId":"cancelBacktest","tags":["Back-tests"],"summary":"Cancels an open back-test","parameters":\#
        [{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBod\#
        y":{"required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/Backtest\#
        Patch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}},"application/json":{"schema":{"$ref":"#/compone\#
        nts/schemas/BacktestPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"200":{"desc\#
        ription":"Cancelled; its worker notices within a second.","headers":{"X-Request-Id":{"$ref":"#/components/head\#
        ers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"}}}},"400":\#
        {"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#\#
        /components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"\#
        #/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/com\#
        ponents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/c\#
        omponents/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{\#
        "$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteBacktest","tags":["Back-t\#
        ests"],"summary":"Removes a back-test","description":"An open one is cancelled first.","parameters":[{"$ref":"\#
        #/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{\#
        "$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/\#
        components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#\#
        /components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"\#
        #/components/responses/ServiceUnavailable"}}}},"/v1/summary":{"get":{"operationId":"getSummary","tags":["Serve\#
        r"],"summary":"The whole fleet at a glance","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$\#
        ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request\#
        -Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"app\#
        lication/json":{"schema":{"$ref":"#/components/schemas/Summary"}}}},"304":{"$ref":"#/components/responses/NotM\#
        odified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAl\#
        lowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong\#
        "},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUn\#
        available"}}}},"/v1/versions":{"get":{"operationId":"listAllVersions","tags":["Versions"],"summary":"Lists the\#
         versions of all watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/paramet\#
        ers/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/stage"},{"$ref":"#/\#
        components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"de\#
        scription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/c\#
        omponents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":\#
        {"$ref":"#/components/schemas/VersionList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$re\#
        f":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref"\#
        :"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/c\#
        omponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/r\#
        ollbacks":{"get":{"operationId":"listAllRollbacks","tags":["Rollbacks"],"summary":"Lists the rollbacks of all \#
        watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},\#
        {"$ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/paramet\#
        ers/to"},{"$ref":"#/components/parameters/actor"},{"$ref":"#/components/parameters/reason"},{"$ref":"#/compone\#
        nts/parameters/rollback_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/paramet\#
        ers/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components\#
        /headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"\#
        }},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackList"}}}},"304":{"$ref":"#/co\#
        mponents/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/component\#
        s/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/componen\#
        ts/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compone\#
        nts/responses/ServiceUnavailable"}}}},"/v1/activations":{"get":{"operationId":"listAllActivations","tags":["Ve\#
        rsions"],"summary":"Which version of any watch was active when, why and by whom","parameters":[{"$ref":"#/comp\#
        onents/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/watch\#
        "},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"response\#
        s":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag\#
        ":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/js\#
        on":{"schema":{"$ref":"#/components/schemas/ActivationList"}}}},"304":{"$ref":"#/components/responses/NotModif\#
        ied"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowe\#
        d"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"\#
        500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavai\#
        lable"}}}},"/v1/training-runs":{"get":{"operationId":"listAllTrainingRuns","tags":["Training runs"],"summary":\#
        "Lists the training runs of all watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/com\#
        ponents/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/parameters/run_\#
        state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"res\#
        ponses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
        "ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"applicati\#
        on/json":{"schema":{"$ref":"#/components/schemas/TrainingRunList"}}}},"304":{"$ref":"#/components/responses/No\#
        tModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNot\#
        Allowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLo\#
        ng"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Service\#
        Unavailable"}}}},"/v1/models":{"get":{"operationId":"listModels","tags":["Models"],"summary":"The catalogue of\#
         models","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Req\#
        uest-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/\#
        X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#\#
        /components/schemas/ModelList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/compon\#
        ents/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/componen\#
        ts/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/re\#
        sponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/models/{kind}\#
        ":{"parameters":[{"$ref":"#/components/parameters/kind"}],"get":{"operationId":"getModel","tags":["Models"],"s\#
        ummary":"One model with its hyper-parameters","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{\#
        "$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Reque\#
        st-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"a\#
        pplication/json":{"schema":{"$ref":"#/components/schemas/Model"}}}},"304":{"$ref":"#/components/responses/NotM\#
        odified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},\#
        "405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"}\#
        ,"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"\#
        },"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/metrics":{"get":{"operationId":"getMetrics",\#
        "tags":["Server"],"summary":"Forecasts and what Sentinel counts about itself, for Prometheus","parameters":[{"\#
        $ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"The Prometheus text format 0\#
        .0.4; compressed where `Accept-Encoding` allows gzip.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
        /X-Request-Id"},"Vary":{"$ref":"#/components/headers/Vary"},"Content-Encoding":{"$ref":"#/components/headers/C\#
        ontent-Encoding"}},"content":{"text/plain":{"schema":{"type":"string"},"example":"sentinel_watch_info{watch=\"\#
        api-requests\",model=\"arima\",version=\"v1\",stage=\"production\"} 1\n"}}},"400":{"$ref":"#/components/respon\#
        ses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/response\#
        s/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/livez":{"get":{"operationId":"\#
        getLiveness","tags":["Server"],"summary":"Whether the process answers","parameters":[{"$ref":"#/components/par\#
        ameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Fo\#
        und.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/head\#
        ers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Liveness"},"example":{"statu\#
        s":"alive"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRe\#
        quest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/responses/URITooL\#
        ong"},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/readyz":{"get":{"operationId":"getReadi\#
        ness","tags":["Server"],"summary":"Whether this process should get traffic","parameters":[{"$ref":"#/component\#
        s/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description\#
        ":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components\#
        /headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Readiness"},"example":{\#
        "status":"ready","reasons":[]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/compone\#
        nts/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/component\#
        s/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"description":"Not\#
         now; `reasons` says why.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After\#
        ":{"$ref":"#/components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":"#/components/s\#
        chemas/Readiness"},"example":{"status":"not_ready","reasons":[{"reason":"database_unavailable","message":"Post\#
        greSQL does not answer."}]}}}}}}},"/openapi.json":{"get":{"operationId":"getContract","tags":["Server"],"summa\#
        ry":"This document","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/param\#
        eters/X-Request-Id"}],"responses":{"200":{"description":"The contract as JSON.","headers":{"X-Request-Id":{"$r\#
        ef":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/\#
        json":{"schema":{"type":"object"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/comp\#
        onents/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/compon\#
        ents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/\#
        responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}}},"components":{"\#
        parameters":{"name":{"name":"name","in":"path","required":true,"description":"The name of the resource.","sche\#
        ma":{"$ref":"#/components/schemas/Name"}},"series_id":{"name":"id","in":"path","required":true,"description":"\#
        The id of a series.","schema":{"type":"string","pattern":"^[0-9a-f]{16}$"}},"rollback_id":{"name":"id","in":"p\#
        ath","required":true,"description":"The id of a rollback.","schema":{"type":"string","maxLength":128}},"backte\#
        st_id":{"name":"id","in":"path","required":true,"description":"The id of a back-test.","schema":{"type":"strin\#
        g","maxLength":128}},"run_id":{"name":"id","in":"path","required":true,"description":"The id of a training run\#
        .","schema":{"type":"string","maxLength":128}},"version":{"name":"n","in":"path","required":true,"description"\#
        :"A number (`3` or `v3`), or `active`, `latest`, `previous`: the version that a rollback would go to.","schema\#
        ":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"kind":{"name":"kind","in":"path","r\#
        equired":true,"description":"The kind of a model.","schema":{"type":"string","enum":["auto","naive","seasonal_\#
        naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nline\#
        ar","fourier_ridge","gradient_boosting","model_selection"]}},"compare_a":{"name":"a","in":"query","required":t\#
        rue,"description":"A version, as in a path.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|lates\#
        t|previous)$"}},"compare_b":{"name":"b","in":"query","required":true,"description":"A version, as in a path.",\#
        "schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"watch":{"name":"watch","in":\#
        "query","description":"Only of the watch of this name.","schema":{"type":"string"}},"limit":{"name":"limit","i\#
        n":"query","description":"How many items a page has at most.","schema":{"type":"integer","minimum":1,"maximum"\#
        :1000,"default":50}},"page_token":{"name":"page_token","in":"query","description":"The `next_page_token` of th\#
        e page before, with the same filters.","schema":{"type":"string","maxLength":2048}},"validate_only":{"name":"v\#
        alidate_only","in":"query","description":"Check everything and change nothing.","schema":{"type":"boolean","de\#
        fault":false}},"state":{"name":"state","in":"query","description":"Only watches in this state.","schema":{"$re\#
        f":"#/components/schemas/WatchState"}},"label":{"name":"label","in":"query","description":"Only watches with t\#
        his tag or selector label, as `name=value`.","schema":{"type":"string","pattern":"="}},"data_source":{"name":"\#
        data_source","in":"query","description":"Only watches of this data source.","schema":{"type":"string"}},"model\#
        ":{"name":"model","in":"query","description":"Only watches with this kind of model.","schema":{"type":"string"\#
        ,"enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima",\#
        "mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]}},"metric":{"name\#
        ":"metric","in":"query","description":"Only watches of this metric.","schema":{"type":"string"}},"level":{"nam\#
        e":"level","in":"query","description":"Coverage levels, separated by commas; those of the watch by default.","\#
        schema":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8},"st\#
        yle":"form","explode":false},"start":{"name":"start","in":"query","description":"The first grid time; the olde\#
        st that is held by default.","schema":{"type":"string","format":"date-time"}},"end":{"name":"end","in":"query"\#
        ,"description":"The last grid time; the newest by default.","schema":{"type":"string","format":"date-time"}},"\#
        step":{"name":"step","in":"query","description":"A whole multiple of the granularity: every n-th point. By def\#
        ault every point.","schema":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s\#
        )?(\\d+ms)?)\\s*$"}},"history_horizon":{"name":"horizon","in":"query","description":"How far ahead the expecta\#
        tion was made; the first of `emission.expected` is the one kept, another one is 422.","schema":{"type":"string\#
        ","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"stage":{"name":"stage\#
        ","in":"query","description":"Only versions in this stage; `production` is the active one.","schema":{"type":"\#
        string","enum":["development","staging","production","archived"]}},"at":{"name":"at","in":"query","description\#
        ":"The one activation that was live at this time, or none.","schema":{"type":"string","format":"date-time"}},"\#
        from":{"name":"from","in":"query","description":"Only rollbacks from this version.","schema":{"type":"integer"\#
        ,"minimum":1,"maximum":2147483647}},"to":{"name":"to","in":"query","description":"Only rollbacks to this versi\#
        on.","schema":{"type":"integer","minimum":1,"maximum":2147483647}},"actor":{"name":"actor","in":"query","descr\#
        iption":"Only by this actor.","schema":{"type":"string"}},"reason":{"name":"reason","in":"query","description"\#
        :"Only with this reason.","schema":{"type":"string"}},"rollback_state":{"name":"state","in":"query","descripti\#
        on":"Only rollbacks in this state.","schema":{"type":"string","enum":["pending","acknowledged","failed","relea\#
        sed"]}},"backtest_state":{"name":"state","in":"query","description":"Only back-tests in this state.","schema":\#
        {"type":"string","enum":["queued","running","succeeded","failed","cancelled"]}},"run_state":{"name":"state","i\#
        n":"query","description":"Only runs in this state.","schema":{"type":"string","enum":["queued","running","succ\#
        eeded","failed","cancelled","superseded"]}},"If-Match":{"name":"If-Match","in":"header","description":"The `ET\#
        ag` that was read, or `*`. Missing where something would change: 428; another one: 412.","schema":{"type":"str\#
        ing"}},"If-None-Match":{"name":"If-None-Match","in":"header","description":"Entity tags that the client has; 3\#
        04 when one is current.","schema":{"type":"string"}},"If-None-Match-Any":{"name":"If-None-Match","in":"header"\#
        ,"description":"Only create: 412 when the resource exists.","schema":{"type":"string","const":"*"}},"Prefer":{\#
        "name":"Prefer","in":"header","description":"`wait=N`: answer when the run has ended, after N seconds (at most\#
         25) at the latest.","schema":{"type":"string","pattern":"wait=[0-9]+"}},"X-Request-Id":{"name":"X-Request-Id"\#
        ,"in":"header","description":"An id that the reply and the log repeat; a fresh one by default.","schema":{"typ\#
        e":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"headers":{"X-Request-Id":{"description":"The client's own, \#
        or a fresh one.","schema":{"type":"string"}},"ETag":{"description":"A strong entity tag. That of a data source\#
         or watch covers what a client wrote, never what happens to it.","schema":{"type":"string"}},"Location":{"desc\#
        ription":"The path of the resource that was made.","schema":{"type":"string","format":"uri-reference"}},"Conte\#
        nt-Location":{"description":"The path with the number of the version.","schema":{"type":"string","format":"uri\#
        -reference"}},"Repr-Digest":{"description":"The SHA-256 of the body, RFC 9530.","schema":{"type":"string","pat\#
        tern":"^sha-256=:[A-Za-z0-9+/=]+:$"}},"Content-Disposition":{"description":"A name for the file.","schema":{"t\#
        ype":"string"}},"Link":{"description":"The next page, `rel=\"next\"`; absent on the last one.","schema":{"type\#
        ":"string"}},"Allow":{"description":"The methods of the path.","schema":{"type":"string"}},"Accept":{"descript\#
        ion":"The media types that the body may have.","schema":{"type":"string"}},"Retry-After":{"description":"Secon\#
        ds.","schema":{"type":"integer"}},"Preference-Applied":{"description":"The preference that was honoured.","sch\#
        ema":{"type":"string"}},"Vary":{"schema":{"type":"string","const":"Accept-Encoding"}},"Content-Encoding":{"des\#
        cription":"Present when compressed.","schema":{"type":"string","const":"gzip"}}},"responses":{"NoContent":{"de\#
        scription":"Deleted; with `validate_only=true`: it could be.","headers":{"X-Request-Id":{"$ref":"#/components/\#
        headers/X-Request-Id"}}},"NotModified":{"description":"The client has the current one.","headers":{"X-Request-\#
        Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}}},"BadRequest":{"\#
        description":"Syntax: not JSON, an unknown field or parameter, a wrong type, a bad header or page token.","hea\#
        ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"sc\#
        hema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/malformed_body","title":"Bad Reques\#
        t","status":400,"detail":"The request has 1 fault; each is listed under errors.","instance":"/v1/watches/api-r\#
        equests","code":"malformed_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"p\#
        ointer":"/horizont","code":"unknown_field","detail":"There is no field horizont. Did you mean horizon?"}]}}}},\#
        "NotFound":{"description":"There is no such resource.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
        /X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"exam\#
        ple":{"type":"/problems/watch_not_found","title":"Not Found","status":404,"detail":"There is no watch 'api-req\#
        uests'.","instance":"/v1/watches/api-requests","code":"watch_not_found","request_id":"req_01hq3v5k9x7m2t4w6y8z\#
        0a1b2c","retryable":false}}}},"MethodNotAllowed":{"description":"Another method on this path.","headers":{"X-R\#
        equest-Id":{"$ref":"#/components/headers/X-Request-Id"},"Allow":{"$ref":"#/components/headers/Allow"}},"conten\#
        t":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/\#
        method_not_allowed","title":"Method Not Allowed","status":405,"detail":"This resource allows DELETE, GET, HEAD\#
        , PATCH, PUT.","instance":"/v1/watches/api-requests","code":"method_not_allowed","request_id":"req_01hq3v5k9x7\#
        m2t4w6y8z0a1b2c","retryable":false}}}},"NotAcceptable":{"description":"`Accept` names no type that this resour\#
        ce has.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/probl\#
        em+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/not_acceptable","title\#
        ":"Not Acceptable","status":406,"detail":"This resource is given as application/json.","instance":"/v1/watches\#
        /api-requests","code":"not_acceptable","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"Co\#
        nflict":{"description":"The request is right, the state is not.","headers":{"X-Request-Id":{"$ref":"#/componen\#
        ts/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Probl\#
        em"},"example":{"type":"/problems/name_taken","title":"Conflict","status":409,"detail":"There is a watch 'api-\#
        requests' already; choose another name.","instance":"/v1/watches/api-requests","code":"name_taken","request_id\#
        ":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"PreconditionFailed":{"description":"`If-Match` names\#
         another revision, or `If-None-Match` forbids to replace.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
        ders/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"\#
        example":{"type":"/problems/etag_mismatch","title":"Precondition Failed","status":412,"detail":"The resource h\#
        as changed since you read it; read it again.","instance":"/v1/watches/api-requests","code":"etag_mismatch","re\#
        quest_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ContentTooLarge":{"description":"The body is\#
         over the limit.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applicat\#
        ion/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/body_too_larg\#
        e","title":"Content Too Large","status":413,"detail":"A request body has at most 1048576 bytes.","instance":"/\#
        v1/watches/api-requests","code":"body_too_large","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":fal\#
        se}}}},"URITooLong":{"description":"Path and query are over the limit.","headers":{"X-Request-Id":{"$ref":"#/c\#
        omponents/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schema\#
        s/Problem"},"example":{"type":"/problems/uri_too_long","title":"URI Too Long","status":414,"detail":"Path and \#
        query have at most 8192 bytes.","instance":"/v1/watches/api-requests","code":"uri_too_long","request_id":"req_\#
        01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"UnsupportedMediaType":{"description":"The body has another \#
        or no `Content-Type`.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Accept":{"$ref"\#
        :"#/components/headers/Accept"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas\#
        /Problem"},"example":{"type":"/problems/unsupported_media_type","title":"Unsupported Media Type","status":415,\#
        "detail":"Send the body with Content-Type: application/json.","instance":"/v1/watches/api-requests","code":"un\#
        supported_media_type","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"UnprocessableConten\#
        t":{"description":"The fields are readable and wrong.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
        /X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"exam\#
        ple":{"type":"/problems/invalid_body","title":"Unprocessable Content","status":422,"detail":"The request has 1\#
         fault; each is listed under errors.","instance":"/v1/watches/api-requests","code":"invalid_body","request_id"\#
        :"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/lookback","code":"out_of_range","de\#
        tail":"The lookback (5m) must be longer than the horizon (15m)."}]}}}},"PreconditionRequired":{"description":"\#
        `If-Match` is missing.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"ap\#
        plication/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/if_matc\#
        h_required","title":"Precondition Required","status":428,"detail":"Send If-Match with the ETag that you have r\#
        ead (or *), so that nobody's edit is lost.","instance":"/v1/watches/api-requests","code":"if_match_required","\#
        request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"InternalServerError":{"description":"A bug\#
        ; the log has the details under `request_id`.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
        st-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"t\#
        ype":"/problems/internal_error","title":"Internal Server Error","status":500,"detail":"Something went wrong on\#
         the server; the log has the details under this request_id.","instance":"/v1/watches/api-requests","code":"int\#
        ernal_error","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ServiceUnavailable":{"descri\#
        ption":"PostgreSQL is away, the server is starting or stopping, or the request took too long.","headers":{"X-R\#
        equest-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-Afte\#
        r"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type"\#
        :"/problems/deadline_exceeded","title":"Service Unavailable","status":503,"detail":"The request took longer th\#
        an the server allows; try again.","instance":"/v1/watches/api-requests","code":"deadline_exceeded","request_id\#
        ":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":true}}}}},"schemas":{"Activation":{"type":"object","description\#
        ":"One entry of the append-only history of which version was active when, why and by whom.","required":["watch\#
        ","seq","version","previous_version","reason","detail","actor","rollback","at"],"properties":{"watch":{"$ref":\#
        "#/components/schemas/Name"},"seq":{"type":"integer","minimum":1,"description":"Grows by one with each activat\#
        ion of the watch."},"version":{"type":["integer","null"],"description":"Null: from here on no version was acti\#
        ve."},"previous_version":{"type":["integer","null"]},"reason":{"type":"string","enum":["promotion","demotion",\#
        "rollback","automatic_rollback","restore","artifact_unusable"],"description":"demotion: a client moved the act\#
        ive version out of production."},"detail":{"type":"string"},"actor":{"type":"string"},"rollback":{"type":["str\#
        ing","null"],"description":"The id of the rollback."},"at":{"type":"string","format":"date-time"}}},"Activatio\#
        nList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{"type":"arra\#
        y","items":{"$ref":"#/components/schemas/Activation"},"maxItems":1000},"next_page_token":{"type":"string","des\#
        cription":"Opaque and signed; absent on the last page."}}},"ArimaParameters":{"type":"object","description":"H\#
        yper-parameters of the model `arima`.","additionalProperties":false,"properties":{"p":{"type":["integer","null\#
        "],"minimum":0,"maximum":5,"default":1,"description":"Autoregressive terms, where `order` is not `auto`."},"d"\#
        :{"type":["integer","null"],"minimum":0,"maximum":2,"default":1,"description":"Times the series is differenced\#
        , where `order` is not `auto`."},"q":{"type":["integer","null"],"minimum":0,"maximum":5,"default":1,"descripti\#
        on":"Moving-average terms, where `order` is not `auto`."},"constant":{"type":["string","null"],"enum":["auto",\#
        "on","off",null],"default":"auto","description":"Whether the differenced series has a mean; `auto`: unless it \#
        is differenced twice."},"order":{"type":["string","null"],"enum":["auto","fixed",null],"description":"Whether \#
        the terms are found from the data; so they are unless one of them is given."},"seasonal_p":{"type":["integer",\#
        "null"],"minimum":0,"maximum":2,"default":0,"description":"Autoregressive terms at multiples of the season."},\#
        "seasonal_d":{"type":["integer","null"],"minimum":0,"maximum":1,"default":0,"description":"Times the series is\#
         differenced at the season."},"seasonal_q":{"type":["integer","null"],"minimum":0,"maximum":2,"default":0,"des\#
        cription":"Moving-average terms at multiples of the season."},"season":{"type":["integer","null"],"minimum":0,\#
        "maximum":400,"default":0,"description":"The season in steps, 1 for none; 0: the day, the week or the year, wh\#
        ichever is usual at the step."}}},"Auth":{"oneOf":[{"type":"object","description":"No authentication.","requir\#
        ed":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","const":"none"}}},{"type":"obj\#
        ect","description":"Basic authentication, RFC 7617.","required":["type","username","password"],"additionalProp\#
        erties":false,"properties":{"type":{"type":"string","const":"basic"},"username":{"type":"string","minLength":1\#
        ,"maxLength":256,"description":"Not secret."},"password":{"type":"string","minLength":1,"maxLength":1024,"desc\#
        ription":"The password. Replies show `***`, and a `***` sent back keeps the stored one."}}},{"type":"object","\#
        description":"A bearer token, RFC 6750.","required":["type","token"],"additionalProperties":false,"properties"\#
        :{"type":{"type":"string","const":"bearer"},"token":{"type":"string","minLength":1,"maxLength":8192,"descripti\#
        on":"The token. Replies show `***`, and a `***` sent back keeps the stored one."}}}]},"AutoParameters":{"type"\#
        :"object","description":"Hyper-parameters of the model `auto`.","additionalProperties":false,"properties":{"se\#
        ason":{"type":["integer","null"],"minimum":0,"maximum":20000,"default":0,"description":"The season in steps; 0\#
        : by the step and the data, 1: none."},"experts":{"type":["string","null"],"enum":["all","fast",null],"default\#
        ":"all","description":"All experts, or only the `fast` ones that take constant time a point."},"aggregation":{\#
        "type":["string","null"],"enum":["forgetting","ml_poly","boa","blend",null],"description":"How experts are wei\#
        ghted; `blend` for all experts, `ml_poly` for the fast ones."}}},"Backtest":{"type":"object","description":"Mo\#
        dels tried on the history of a watch.","required":["id","watch","state","progress","actor","spec_generation","\#
        request","inputs","results","error","requested_at","started_at","finished_at"],"properties":{"id":{"type":"str\#
        ing","description":"Such as `bkt_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"\#
        state":{"type":"string","enum":["queued","running","succeeded","failed","cancelled"],"description":"One that w\#
        as running when the server stopped has failed, with the code `interrupted`."},"progress":{"type":"number","min\#
        imum":0,"maximum":1},"actor":{"type":"string"},"spec_generation":{"type":"integer","description":"The configur\#
        ation for which it was asked."},"request":{"$ref":"#/components/schemas/BacktestRequest"},"inputs":{"type":["o\#
        bject","null"],"description":"What it was computed from.","required":["series","points","start","end","first_o\#
        rigin","last_origin","origins","training_window","sha256"],"properties":{"series":{"type":"array","items":{"ty\#
        pe":"string"}},"points":{"type":"integer","description":"Observed values."},"start":{"type":["string","null"],\#
        "format":"date-time"},"end":{"type":["string","null"],"format":"date-time"},"first_origin":{"type":["string","\#
        null"],"format":"date-time"},"last_origin":{"type":["string","null"],"format":"date-time"},"origins":{"type":"\#
        integer","description":"Past times of all series together."},"training_window":{"type":"string","description":\#
        "How much of the past a forecast may see."},"sha256":{"type":["string","null"],"description":"Of ids and value\#
        s; equal for equal data."}}},"results":{"type":["array","null"],"description":"One row per model, in the order\#
         of the request.","items":{"$ref":"#/components/schemas/BacktestResult"}},"error":{"type":["object","null"],"d\#
        escription":"Why it failed.","required":["code","detail"],"properties":{"code":{"type":"string"},"detail":{"ty\#
        pe":"string"}}},"requested_at":{"type":"string","format":"date-time"},"started_at":{"type":["string","null"],"\#
        format":"date-time"},"finished_at":{"type":["string","null"],"format":"date-time"}}},"BacktestInput":{"type":"\#
        object","description":"What to try; an empty body compares the watch's own model with the last value.","additi\#
        onalProperties":false,"properties":{"models":{"type":["array","null"],"minItems":1,"maxItems":8,"items":{"type\#
        ":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"type":"string","descripti\#
        on":"A kind of `/v1/models`."},"parameters":{"type":["object","null"],"description":"Those of the kind."}}}},"\#
        origins":{"type":["integer","null"],"minimum":1,"maximum":200,"default":20,"description":"From how many past t\#
        imes each series is forecast, evenly over the newer half of its history."},"horizon":{"type":["string","null"]\#
        ,"description":"How far ahead, in whole steps of the granularity; that of the watch by default."},"levels":{"t\#
        ype":["array","null"],"minItems":1,"maxItems":8,"items":{"type":"number","minimum":0.5,"maximum":0.999},"descr\#
        iption":"Levels of the intervals; those of the watch by default."},"series":{"type":["array","null"],"minItems\#
        ":1,"maxItems":100,"items":{"type":"string","pattern":"^[0-9a-f]{16}$"},"description":"The ids of the series; \#
        all by default."}}},"BacktestList":{"type":"object","description":"Newest first.","required":["items"],"proper\#
        ties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Backtest"},"maxItems":1000},"next_page_to\#
        ken":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"BacktestPatch":{"type":"\#
        object","description":"Cancels an open back-test.","required":["state"],"additionalProperties":false,"properti\#
        es":{"state":{"type":"string","const":"cancelled","description":"The one change that a client can make."}}},"B\#
        acktestPreview":{"type":"object","description":"What `validate_only` answers; the id stands for nothing.","req\#
        uired":["validate_only","backtest"],"properties":{"validate_only":{"type":"boolean","const":true},"backtest":{\#
        "$ref":"#/components/schemas/Backtest"}}},"BacktestRequest":{"type":"object","description":"What was asked for\#
        , every default written out.","required":["models","origins","horizon","levels","series"],"properties":{"model\#
        s":{"type":"array","items":{"type":"object","required":["model","parameters"],"properties":{"model":{"type":"s\#
        tring"},"parameters":{"type":"object"}}}},"origins":{"type":"integer"},"horizon":{"type":"string"},"levels":{"\#
        type":"array","items":{"type":"number"}},"series":{"type":["array","null"],"items":{"type":"string"}}}},"Backt\#
        estResult":{"type":"object","description":"One model's row. Every series counts the same; only `mae` is a mean\#
         over all values.","required":["model","parameters","series","windows","points","mae","mase","relative_to_naiv\#
        e","scaled_pinball","levels","cpu_seconds","refused","refusal"],"properties":{"model":{"type":"string"},"param\#
        eters":{"type":"object"},"series":{"type":"integer","description":"Series with a scored forecast."},"windows":\#
        {"type":"integer","description":"Forecasts that met an observed value."},"points":{"type":"integer","descripti\#
        on":"Values that were forecast."},"mae":{"type":["number","null"],"description":"In the unit of the metric."},\#
        "mase":{"type":["number","null"],"description":"MAE over the mean absolute one-step difference of what was see\#
        n."},"relative_to_naive":{"type":["number","null"],"description":"MAE over that of the last value, a geometric\#
         mean over series; below 1 is better."},"scaled_pinball":{"type":["number","null"],"description":"Mean loss of\#
         the bounds on the scale of `mase`."},"levels":{"type":"array","items":{"type":"object","required":["level","c\#
        overage","scaled_interval_score"],"properties":{"level":{"type":"number"},"coverage":{"type":["number","null"]\#
        ,"description":"The share of values inside."},"scaled_interval_score":{"type":["number","null"],"description":\#
        "Interval score on the scale of `mase`."}}}},"cpu_seconds":{"type":["number","null"],"description":"Mean proce\#
        ssor time of a forecast","fitting included.":null},"refused":{"type":"integer","description":"Origins without \#
        a forecast."},"refusal":{"type":["object","null"],"description":"The first of them.","required":["series","det\#
        ail"],"properties":{"series":{"type":"string"},"detail":{"type":"string"}}}}},"Condition":{"type":"object","de\#
        scription":"One fact about a watch with its reason.","required":["type","status","reason","message","since"],"\#
        properties":{"type":{"type":"string","enum":["scraping","trained","trainable","emitting","below_naive","emissi\#
        on_conflict","too_many_series","artifact_unusable","configuration_changed","cold_series"]},"status":{"type":"b\#
        oolean","description":"Whether the fact holds."},"reason":{"type":"string","description":"A lower_snake word t\#
        hat programs may switch on."},"message":{"type":"string"},"since":{"type":["string","null"],"format":"date-tim\#
        e"}}},"DataQuality":{"type":"object","description":"Every check of every series of a running watch.","required\#
        ":["watch","trainable","series"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"trainable":{"type\#
        ":"boolean","description":"Whether one series has enough history."},"series":{"type":"array","items":{"$ref":"\#
        #/components/schemas/QualityReport"}}}},"DataSource":{"description":"A Prometheus-compatible endpoint.","allOf\#
        ":[{"$ref":"#/components/schemas/DataSourceSpecification"},{"type":"object","required":["id","revision","creat\#
        ed_at","updated_at","status"],"properties":{"id":{"type":"string","description":"Such as `src_01hq3v5k9x7m2t4w\#
        6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"description":"Moves with each edit."},"created_at":{"\#
        type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"status":{"type":"obj\#
        ect","description":"How it has answered lately.","required":["health","latency_ms","checked_at","error"],"prop\#
        erties":{"health":{"type":"string","enum":["unknown","healthy","unhealthy"]},"latency_ms":{"type":["number","n\#
        ull"],"description":"Of the newest successful probe."},"checked_at":{"type":["string","null"],"format":"date-t\#
        ime"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}],"description":"The failure of \#
        the newest probe, when it failed."}}}}}]},"DataSourceInput":{"type":"object","description":"A data source as a\#
         client writes it. A field that is null counts as absent.","required":["url"],"additionalProperties":false,"pr\#
        operties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"d\#
        escription":"Required on POST; on PUT it may repeat the name of the URL."},"url":{"type":"string","minLength":\#
        8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, optional port and optional path prefix;\#
         no query string, fragment, user name or password. A trailing slash is dropped."},"auth":{"anyOf":[{"$ref":"#/\#
        components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel shows who it is; none by default."},"he\#
        aders":{"type":["object","null"],"description":"Extra header fields of every request. Values are secret: repli\#
        es show `***`, and a `***` sent back keeps the stored value. Host, Content-*, Transfer-Encoding, Connection, A\#
        uthorization and Accept-Encoding are refused.","maxProperties":16,"additionalProperties":{"type":"string","max\#
        Length":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLength":256,"description":"The value of `t\#
        enant_header`; not secret."},"tenant_header":{"type":["string","null"],"minLength":1,"maxLength":128,"pattern"\#
        :"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant header of Mimir and its relatives."},"\#
        ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"description":"PEM certificates instead \#
        of the system's trust store."},"timeout":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?\#
        (\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How long one request may take, 100ms t\#
        o 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maximum":64,"default":8,"description":"Reque\#
        sts at the same time."},"scrape_interval":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)\#
        ?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How often the source scrapes its targ\#
        ets, 1s to 1h; the shortest window of a rate is four of them."},"description":{"type":["string","null"],"maxLe\#
        ngth":1000,"default":"","description":"For people."},"id":{"readOnly":true,"description":"Ignored, so that wha\#
        t was read can be written back."},"revision":{"readOnly":true,"description":"Ignored, so that what was read ca\#
        n be written back."},"created_at":{"readOnly":true,"description":"Ignored, so that what was read can be writte\#
        n back."},"updated_at":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"\#
        status":{"readOnly":true,"description":"Ignored, so that what was read can be written back."}}},"DataSourceLis\#
        t":{"type":"object","description":"In the order of names.","required":["items"],"properties":{"items":{"type":\#
        "array","items":{"$ref":"#/components/schemas/DataSource"},"maxItems":1000},"next_page_token":{"type":"string"\#
        ,"description":"Opaque and signed; absent on the last page."}}},"DataSourcePatch":{"type":"object","descriptio\#
        n":"A merge patch (RFC 7396): what is absent stays, null puts the default back.","additionalProperties":false,\#
        "properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63\#
        ,"description":"May only repeat the name of the URL."},"url":{"type":"string","minLength":8,"maxLength":2048,"\#
        pattern":"^https?://","description":"Scheme, host, optional port and optional path prefix; no query string, fr\#
        agment, user name or password. A trailing slash is dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/A\#
        uth"},{"type":"null"}],"description":"How Sentinel shows who it is; none by default."},"headers":{"type":["obj\#
        ect","null"],"description":"Extra header fields of every request. Values are secret: replies show `***`, and a
        """#
}
