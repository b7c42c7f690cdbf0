// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part2 = #"""
        on":"Queued, or open already; with `Prefer: wait=N` as it is after waiting.","headers":{"X-Request-Id":{"$ref"\#
        :"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"},"Preference-Applied"\#
        :{"$ref":"#/components/headers/Preference-Applied"}},"content":{"application/json":{"schema":{"$ref":"#/compon\#
        ents/schemas/TrainingRunAccepted"},"example":{"id":"run_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","tr\#
        igger":"manual","policy":"full_retrain","state":"queued","progress":0,"actor":"anonymous","attempts":0,"versio\#
        n":null,"outcome":null,"error":null,"spec_generation":1,"data_source":{"id":"src_01hq3v5k9x7m2t4w6y8z0a1b2c","\#
        revision":1},"requested_at":"2026-11-21T03:00:00Z","started_at":null,"finished_at":null,"coalesced":false}}}},\#
        "400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$r\#
        ef":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$\#
        ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":\#
        "#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref\#
        ":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"\#
        503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/training-runs/{id}":{"paramet\#
        ers":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/run_id"}],"get":{"operationId":\#
        "getTrainingRun","tags":["Training runs"],"summary":"One training run","parameters":[{"$ref":"#/components/par\#
        ameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Fo\#
        und.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/head\#
        ers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRun"}}}},"304":{"$re\#
        f":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/c\#
        omponents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/compo\#
        nents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components\#
        /responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operat\#
        ionId":"cancelTrainingRun","tags":["Training runs"],"summary":"Cancels an open training run","parameters":[{"$\#
        ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{\#
        "required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/TrainingRunP\#
        atch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}},"application/json":{"schema":{"$ref":"#/componen\#
        ts/schemas/TrainingRunPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"200":{"de\#
        scription":"Cancelled; its worker notices within a second.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
        aders/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRun"}}}},"\#
        400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$re\#
        f":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$r\#
        ef":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"\#
        #/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref"\#
        :"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"5\#
        03":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/backtests":{"parameters":[{"$r\#
        ef":"#/components/parameters/name"}],"get":{"operationId":"listBacktests","tags":["Back-tests"],"summary":"Lis\#
        ts the back-tests of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/par\#
        ameters/page_token"},{"$ref":"#/components/parameters/backtest_state"},{"$ref":"#/components/parameters/If-Non\#
        e-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers\#
        ":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Li\#
        nk":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
        s/BacktestList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/\#
        BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotA\#
        llowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLon\#
        g"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceU\#
        navailable"}}},"post":{"operationId":"createBacktest","tags":["Back-tests"],"summary":"Tries models on the wat\#
        ch's own history","description":"Every model is forecast from the same past times of every series, from what w\#
        as known then, by the function that serves.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"\#
        $ref":"#/components/parameters/Prefer"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"requi\#
        red":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BacktestInput"},"examples":{"\#
        compare":{"value":{"models":[{"model":"auto"},{"model":"seasonal_naive","parameters":{"season":288}},{"model":\#
        "naive"}],"origins":40,"levels":[0.8,0.9,0.95]}}}}}},"responses":{"200":{"description":"With `validate_only=tr\#
        ue`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"conte\#
        nt":{"application/json":{"schema":{"$ref":"#/components/schemas/BacktestPreview"}}}},"202":{"description":"Que\#
        ued; with `Prefer: wait=N` as it is after waiting.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
        Request-Id"},"Location":{"$ref":"#/components/headers/Location"},"Preference-Applied":{"$ref":"#/components/he\#
        aders/Preference-Applied"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"},"\#
        example":{"id":"bkt_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","state":"queued","progress":0,"actor":"\#
        anonymous","spec_generation":1,"request":{"models":[{"model":"auto","parameters":{}},{"model":"naive","paramet\#
        ers":{}}],"origins":20,"horizon":"1h","levels":[0.9],"series":null},"inputs":null,"results":null,"error":null,\#
        "requested_at":"2026-11-21T03:00:00Z","started_at":null,"finished_at":null}}}},"400":{"$ref":"#/components/res\#
        ponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Met\#
        hodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Co\#
        nflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooL\#
        ong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unpro\#
        cessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/resp\#
        onses/ServiceUnavailable"}}}},"/v1/watches/{name}/backtests/{id}":{"parameters":[{"$ref":"#/components/paramet\#
        ers/name"},{"$ref":"#/components/parameters/backtest_id"}],"get":{"operationId":"getBacktest","tags":["Back-te\#
        sts"],"summary":"One back-test, its progress and its table","parameters":[{"$ref":"#/components/parameters/If-\#
        None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","head\#
        ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}}\#
        ,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"}}}},"304":{"$ref":"#/componen\#
        ts/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/resp\#
        onses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/response\#
        s/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Int\#
        ernalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId":"cancel\#
        Backtest","tags":["Back-tests"],"summary":"Cancels an open back-test","parameters":[{"$ref":"#/components/para\#
        meters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"conten\#
        t":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/BacktestPatch"},"examples":{"cancel\#
        ":{"value":{"state":"cancelled"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/BacktestPatch"}\#
        ,"examples":{"cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"200":{"description":"Cancelled; its wo\#
        rker notices within a second.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"conten\#
        t":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"}}}},"400":{"$ref":"#/components/respo\#
        nses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Metho\#
        dNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conf\#
        lict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLon\#
        g"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unproce\#
        ssableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/respon\#
        ses/ServiceUnavailable"}}},"delete":{"operationId":"deleteBacktest","tags":["Back-tests"],"summary":"Removes a\#
         back-test","description":"An open one is cancelled first.","parameters":[{"$ref":"#/components/parameters/X-R\#
        equest-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/respon\#
        ses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Method\#
        NotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITo\#
        oLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Serv\#
        iceUnavailable"}}}},"/v1/summary":{"get":{"operationId":"getSummary","tags":["Server"],"summary":"The whole fl\#
        eet at a glance","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/paramete\#
        rs/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/\#
        headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"\#
        $ref":"#/components/schemas/Summary"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/\#
        components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/co\#
        mponents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/compone\#
        nts/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/version\#
        s":{"get":{"operationId":"listAllVersions","tags":["Versions"],"summary":"Lists the versions of all watches","\#
        parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#\#
        /components/parameters/watch"},{"$ref":"#/components/parameters/stage"},{"$ref":"#/components/parameters/If-No\#
        ne-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","header\#
        s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"L\#
        ink":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schem\#
        as/VersionList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/\#
        BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/No\#
        tAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Interna\#
        lServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/rollbacks":{"get":{"operatio\#
        nId":"listAllRollbacks","tags":["Rollbacks"],"summary":"Lists the rollbacks of all watches","parameters":[{"$r\#
        ef":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/param\#
        eters/watch"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/compone\#
        nts/parameters/actor"},{"$ref":"#/components/parameters/reason"},{"$ref":"#/components/parameters/rollback_sta\#
        te"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"respon\#
        ses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ET\#
        ag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/\#
        json":{"schema":{"$ref":"#/components/schemas/RollbackList"}}}},"304":{"$ref":"#/components/responses/NotModif\#
        ied"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowe\#
        d"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"\#
        500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavai\#
        lable"}}}},"/v1/activations":{"get":{"operationId":"listAllActivations","tags":["Versions"],"summary":"Which v\#
        ersion of any watch was active when, why and by whom","parameters":[{"$ref":"#/components/parameters/limit"},{\#
        "$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/pa\#
        rameters/at"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}\#
        ],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
        -Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"app\#
        lication/json":{"schema":{"$ref":"#/components/schemas/ActivationList"}}}},"304":{"$ref":"#/components/respons\#
        es/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/Meth\#
        odNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URI\#
        TooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Se\#
        rviceUnavailable"}}}},"/v1/training-runs":{"get":{"operationId":"listAllTrainingRuns","tags":["Training runs"]\#
        ,"summary":"Lists the training runs of all watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$\#
        ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/watch"},{"$ref":"#/components/para\#
        meters/run_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request\#
        -Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
        quest-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":\#
        {"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunList"}}}},"304":{"$ref":"#/components/r\#
        esponses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/response\#
        s/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/respons\#
        es/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/respon\#
        ses/ServiceUnavailable"}}}},"/v1/models":{"get":{"operationId":"listModels","tags":["Models"],"summary":"The c\#
        atalogue of models","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/param\#
        eters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/componen\#
        ts/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema"\#
        :{"$ref":"#/components/schemas/ModelList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref\#
        ":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":\#
        "#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/co\#
        mponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/mo\#
        dels/{kind}":{"parameters":[{"$ref":"#/components/parameters/kind"}],"get":{"operationId":"getModel","tags":["\#
        Models"],"summary":"One model with its hyper-parameters","parameters":[{"$ref":"#/components/parameters/If-Non\#
        e-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers\#
        ":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"c\#
        ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/Model"}}}},"304":{"$ref":"#/components/res\#
        ponses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/\#
        NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotA\#
        cceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalS\#
        erverError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/metrics":{"get":{"operationId":"g\#
        etMetrics","tags":["Server"],"summary":"Forecasts and what Sentinel counts about itself, for Prometheus","para\#
        meters":[{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"The Prometheus te\#
        xt format 0.0.4; compressed where `Accept-Encoding` allows gzip.","headers":{"X-Request-Id":{"$ref":"#/compone\#
        nts/headers/X-Request-Id"},"Vary":{"$ref":"#/components/headers/Vary"},"Content-Encoding":{"$ref":"#/component\#
        s/headers/Content-Encoding"}},"content":{"text/plain":{"schema":{"type":"string"},"example":"sentinel_watch_in\#
        fo{watch=\"api-requests\",model=\"arima\",version=\"v1\",stage=\"production\"} 1\n"}}},"400":{"$ref":"#/compon\#
        ents/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/componen\#
        ts/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/livez":{"get":{"ope\#
        rationId":"getLiveness","tags":["Server"],"summary":"Whether the process answers","parameters":[{"$ref":"#/com\#
        ponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descr\#
        iption":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/comp\#
        onents/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Liveness"},"examp\#
        le":{"status":"alive"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/resp\#
        onses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/respon\#
        ses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/readyz":{"get":{"operationId\#
        ":"getReadiness","tags":["Server"],"summary":"Whether this process should get traffic","parameters":[{"$ref":"\#
        #/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"\#
        description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#\#
        /components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Readiness"},\#
        "example":{"status":"ready","reasons":[]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref"\#
        :"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"\#
        #/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"descri\#
        ption":"Not now; `reasons` says why.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
        Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":"#/c\#
        omponents/schemas/Readiness"},"example":{"status":"not_ready","reasons":[{"reason":"database_unavailable","mes\#
        sage":"PostgreSQL does not answer."}]}}}}}}},"/openapi.json":{"get":{"operationId":"getContract","tags":["Serv\#
        er"],"summary":"This document","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compo\#
        nents/parameters/X-Request-Id"}],"responses":{"200":{"description":"The contract as JSON.","headers":{"X-Reque\#
        st-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"a\#
        pplication/json":{"schema":{"type":"object"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$r\#
        ef":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref\#
        ":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/\#
        components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}}},"com\#
        ponents":{"parameters":{"name":{"name":"name","in":"path","required":true,"description":"The name of the resou\#
        rce.","schema":{"$ref":"#/components/schemas/Name"}},"series_id":{"name":"id","in":"path","required":true,"des\#
        cription":"The id of a series.","schema":{"type":"string","pattern":"^[0-9a-f]{16}$"}},"rollback_id":{"name":"\#
        id","in":"path","required":true,"description":"The id of a rollback.","schema":{"type":"string","maxLength":12\#
        8}},"backtest_id":{"name":"id","in":"path","required":true,"description":"The id of a back-test.","schema":{"t\#
        ype":"string","maxLength":128}},"run_id":{"name":"id","in":"path","required":true,"description":"The id of a t\#
        raining run.","schema":{"type":"string","maxLength":128}},"version":{"name":"n","in":"path","required":true,"d\#
        escription":"A number (`3` or `v3`), or `active`, `latest`, `previous`: the version that a rollback would go t\#
        o.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"kind":{"name":"kind","in\#
        ":"path","required":true,"description":"The kind of a model.","schema":{"type":"string","enum":["auto","naive"\#
        ,"seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","\#
        sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]}},"compare_a":{"name":"a","in":"query","\#
        required":true,"description":"A version, as in a path.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|a\#
        ctive|latest|previous)$"}},"compare_b":{"name":"b","in":"query","required":true,"description":"A version, as i\#
        n a path.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"watch":{"name":"w\#
        atch","in":"query","description":"Only of the watch of this name.","schema":{"type":"string"}},"limit":{"name"\#
        :"limit","in":"query","description":"How many items a page has at most.","schema":{"type":"integer","minimum":\#
        1,"maximum":1000,"default":50}},"page_token":{"name":"page_token","in":"query","description":"The `next_page_t\#
        oken` of the page before, with the same filters.","schema":{"type":"string","maxLength":2048}},"validate_only"\#
        :{"name":"validate_only","in":"query","description":"Check everything and change nothing.","schema":{"type":"b\#
        oolean","default":false}},"state":{"name":"state","in":"query","description":"Only watches in this state.","sc\#
        hema":{"$ref":"#/components/schemas/WatchState"}},"label":{"name":"label","in":"query","description":"Only wat\#
        ches with this tag or selector label, as `name=value`.","schema":{"type":"string","pattern":"="}},"data_source\#
        ":{"name":"data_source","in":"query","description":"Only watches of this data source.","schema":{"type":"strin\#
        g"}},"model":{"name":"model","in":"query","description":"Only watches with this kind of model.","schema":{"typ\#
        e":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","thet\#
        a","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]}},"met\#
        ric":{"name":"metric","in":"query","description":"Only watches of this metric.","schema":{"type":"string"}},"l\#
        evel":{"name":"level","in":"query","description":"Coverage levels, separated by commas; those of the watch by \#
        default.","schema":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxIt\#
        ems":8},"style":"form","explode":false},"start":{"name":"start","in":"query","description":"The first grid tim\#
        e; the oldest that is held by default.","schema":{"type":"string","format":"date-time"}},"end":{"name":"end","\#
        in":"query","description":"The last grid time; the newest by default.","schema":{"type":"string","format":"dat\#
        e-time"}},"step":{"name":"step","in":"query","description":"A whole multiple of the granularity: every n-th po\#
        int. By default every point.","schema":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\\#
        d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"history_horizon":{"name":"horizon","in":"query","description":"How far ahead \#
        the expectation was made; the first of `emission.expected` is the one kept, another one is 422.","schema":{"ty\#
        pe":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"stage":{"n\#
        ame":"stage","in":"query","description":"Only versions in this stage; `production` is the active one.","schema\#
        ":{"type":"string","enum":["development","staging","production","archived"]}},"at":{"name":"at","in":"query","\#
        description":"What was live at this time, one activation of each watch, or none.","schema":{"type":"string","f\#
        ormat":"date-time"}},"from":{"name":"from","in":"query","description":"Only rollbacks from this version.","sch\#
        ema":{"type":"integer","minimum":1,"maximum":2147483647}},"to":{"name":"to","in":"query","description":"Only r\#
        ollbacks to this version.","schema":{"type":"integer","minimum":1,"maximum":2147483647}},"actor":{"name":"acto\#
        r","in":"query","description":"Only by this actor.","schema":{"type":"string"}},"reason":{"name":"reason","in"\#
        :"query","description":"Only with this reason.","schema":{"type":"string"}},"rollback_state":{"name":"state","\#
        in":"query","description":"Only rollbacks in this state.","schema":{"type":"string","enum":["pending","acknowl\#
        edged","failed","released"]}},"backtest_state":{"name":"state","in":"query","description":"Only back-tests in \#
        this state.","schema":{"type":"string","enum":["queued","running","succeeded","failed","cancelled"]}},"run_sta\#
        te":{"name":"state","in":"query","description":"Only runs in this state.","schema":{"type":"string","enum":["q\#
        ueued","running","succeeded","failed","cancelled","superseded"]}},"If-Match":{"name":"If-Match","in":"header",\#
        "description":"The `ETag` that was read, or `*`. Missing where something would change: 428; another one: 412."\#
        ,"schema":{"type":"string"}},"If-None-Match":{"name":"If-None-Match","in":"header","description":"Entity tags \#
        that the client has; 304 when one is current.","schema":{"type":"string"}},"If-None-Match-Any":{"name":"If-Non\#
        e-Match","in":"header","description":"Only create: 412 when the resource exists.","schema":{"type":"string","c\#
        onst":"*"}},"Prefer":{"name":"Prefer","in":"header","description":"`wait=N`: answer when the run has ended, af\#
        ter N seconds (at most 25) at the latest.","schema":{"type":"string","pattern":"wait=[0-9]+"}},"X-Request-Id":\#
        {"name":"X-Request-Id","in":"header","description":"An id that the reply and the log repeat; a fresh one by de\#
        fault.","schema":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"headers":{"X-Request-Id":{"descriptio\#
        n":"The client's own, or a fresh one.","schema":{"type":"string"}},"ETag":{"description":"A strong entity tag.\#
         That of a data source or watch covers what a client wrote, never what happens to it.","schema":{"type":"strin\#
        g"}},"Location":{"description":"The path of the resource that was made.","schema":{"type":"string","format":"u\#
        ri-reference"}},"Content-Location":{"description":"The path with the number of the version.","schema":{"type":\#
        "string","format":"uri-reference"}},"Repr-Digest":{"description":"The SHA-256 of the body, RFC 9530.","schema"\#
        :{"type":"string","pattern":"^sha-256=:[A-Za-z0-9+/=]+:$"}},"Content-Disposition":{"description":"A name for t\#
        he file.","schema":{"type":"string"}},"Link":{"description":"The next page, `rel=\"next\"`; absent on the last\#
         one.","schema":{"type":"string"}},"Allow":{"description":"The methods of the path.","schema":{"type":"string"\#
        }},"Accept":{"description":"The media types that the body may have.","schema":{"type":"string"}},"Retry-After"\#
        :{"description":"Seconds.","schema":{"type":"integer"}},"Preference-Applied":{"description":"The preference th\#
        at was honoured.","schema":{"type":"string"}},"Vary":{"schema":{"type":"string","const":"Accept-Encoding"}},"C\#
        ontent-Encoding":{"description":"Present when compressed.","schema":{"type":"string","const":"gzip"}}},"respon\#
        ses":{"NoContent":{"description":"Deleted; with `validate_only=true`: it could be.","headers":{"X-Request-Id":\#
        {"$ref":"#/components/headers/X-Request-Id"}}},"NotModified":{"description":"The client has the current one.",\#
        "headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ET\#
        ag"}}},"BadRequest":{"description":"Syntax: not JSON, an unknown field or parameter, a wrong type, a bad heade\#
        r or page token.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applicat\#
        ion/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/malformed_bod\#
        y","title":"Bad Request","status":400,"detail":"The request has 1 fault; each is listed under errors.","instan\#
        ce":"/v1/watches/api-requests","code":"malformed_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryabl\#
        e":false,"errors":[{"pointer":"/horizont","code":"unknown_field","detail":"There is no field horizont. Did you\#
         mean horizon?"}]}}}},"NotFound":{"description":"There is no such resource.","headers":{"X-Request-Id":{"$ref"\#
        :"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/s\#
        chemas/Problem"},"example":{"type":"/problems/watch_not_found","title":"Not Found","status":404,"detail":"Ther\#
        e is no watch 'api-requests'.","instance":"/v1/watches/api-requests","code":"watch_not_found","request_id":"re\#
        q_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"MethodNotAllowed":{"description":"Another method on this \#
        path.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Allow":{"$ref":"#/components/he\#
        aders/Allow"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"exampl\#
        e":{"type":"/problems/method_not_allowed","title":"Method Not Allowed","status":405,"detail":"This resource al\#
        lows DELETE, GET, HEAD, PATCH, PUT.","instance":"/v1/watches/api-requests","code":"method_not_allowed","reques\#
        t_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"NotAcceptable":{"description":"`Accept` names no\#
         type that this resource has.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"conten\#
        t":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/\#
        not_acceptable","title":"Not Acceptable","status":406,"detail":"This resource is given as application/json.","\#
        instance":"/v1/watches/api-requests","code":"not_acceptable","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","re\#
        tryable":false}}}},"Conflict":{"description":"The request is right, the state is not.","headers":{"X-Request-I\#
        d":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/co\#
        mponents/schemas/Problem"},"example":{"type":"/problems/name_taken","title":"Conflict","status":409,"detail":"\#
        There is a watch 'api-requests' already; choose another name.","instance":"/v1/watches/api-requests","code":"n\#
        ame_taken","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"PreconditionFailed":{"descript\#
        ion":"`If-Match` names another revision, or `If-None-Match` forbids to replace.","headers":{"X-Request-Id":{"$\#
        ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/componen\#
        ts/schemas/Problem"},"example":{"type":"/problems/etag_mismatch","title":"Precondition Failed","status":412,"d\#
        etail":"The resource has changed since you read it; read it again.","instance":"/v1/watches/api-requests","cod\#
        e":"etag_mismatch","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ContentTooLarge":{"des\#
        cription":"The body is over the limit.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
        },"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/\#
        problems/body_too_large","title":"Content Too Large","status":413,"detail":"A request body has at most 1048576\#
         bytes.","instance":"/v1/watches/api-requests","code":"body_too_large","request_id":"req_01hq3v5k9x7m2t4w6y8z0\#
        a1b2c","retryable":false}}}},"URITooLong":{"description":"Path and query are over the limit.","headers":{"X-Re\#
        quest-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref\#
        ":"#/components/schemas/Problem"},"example":{"type":"/problems/uri_too_long","title":"URI Too Long","status":4\#
        14,"detail":"Path and query have at most 8192 bytes.","instance":"/v1/watches/api-requests","code":"uri_too_lo\#
        ng","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"UnsupportedMediaType":{"description":\#
        "The body has another or no `Content-Type`.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
        -Id"},"Accept":{"$ref":"#/components/headers/Accept"}},"content":{"application/problem+json":{"schema":{"$ref"\#
        :"#/components/schemas/Problem"},"example":{"type":"/problems/unsupported_media_type","title":"Unsupported Med\#
        ia Type","status":415,"detail":"Send the body with Content-Type: application/json.","instance":"/v1/watches/ap\#
        i-requests","code":"unsupported_media_type","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}\#
        },"UnprocessableContent":{"description":"The fields are readable and wrong.","headers":{"X-Request-Id":{"$ref"\#
        :"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/s\#
        chemas/Problem"},"example":{"type":"/problems/invalid_body","title":"Unprocessable Content","status":422,"deta\#
        il":"The request has 1 fault; each is listed under errors.","instance":"/v1/watches/api-requests","code":"inva\#
        lid_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/lookback","co\#
        de":"out_of_range","detail":"The lookback (5m) must be longer than the horizon (15m)."}]}}}},"PreconditionRequ\#
        ired":{"description":"`If-Match` is missing.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
        t-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"ty\#
        pe":"/problems/if_match_required","title":"Precondition Required","status":428,"detail":"Send If-Match with th\#
        e ETag that you have read (or *), so that nobody's edit is lost.","instance":"/v1/watches/api-requests","code"\#
        :"if_match_required","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"InternalServerError"\#
        :{"description":"A bug; the log has the details under `request_id`.","headers":{"X-Request-Id":{"$ref":"#/comp\#
        onents/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/P\#
        roblem"},"example":{"type":"/problems/internal_error","title":"Internal Server Error","status":500,"detail":"S\#
        omething went wrong on the server; the log has the details under this request_id.","instance":"/v1/watches/api\#
        -requests","code":"internal_error","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"Servic\#
        eUnavailable":{"description":"PostgreSQL is away, the server is starting or stopping, or the request took too \#
        long.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/compone\#
        nts/headers/Retry-After"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Probl\#
        em"},"example":{"type":"/problems/deadline_exceeded","title":"Service Unavailable","status":503,"detail":"The \#
        request took longer than the server allows; try again.","instance":"/v1/watches/api-requests","code":"deadline\#
        _exceeded","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":true}}}}},"schemas":{"Activation":{"type"\#
        :"object","description":"One entry of the append-only history of which version was active when, why and by who\#
        m.","required":["watch","seq","version","previous_version","reason","detail","actor","rollback","at"],"propert\#
        ies":{"watch":{"$ref":"#/components/schemas/Name"},"seq":{"type":"integer","minimum":1,"description":"Grows by\#
         one with each activation of the watch."},"version":{"type":["integer","null"],"description":"Null: from here \#
        on no version was active."},"previous_version":{"type":["integer","null"]},"reason":{"type":"string","enum":["\#
        promotion","demotion","rollback","automatic_rollback","restore","artifact_unusable"],"description":"demotion: \#
        a client moved the active version out of production."},"detail":{"type":"string"},"actor":{"type":"string"},"r\#
        ollback":{"type":["string","null"],"description":"The id of the rollback."},"at":{"type":"string","format":"da\#
        te-time"}}},"ActivationList":{"type":"object","description":"Newest first.","required":["items"],"properties":\#
        {"items":{"type":"array","items":{"$ref":"#/components/schemas/Activation"},"maxItems":1000},"next_page_token"\#
        :{"type":"string","description":"Opaque and signed; absent on the last page."}}},"ArimaParameters":{"type":"ob\#
        ject","description":"Hyper-parameters of the model `arima`.","additionalProperties":false,"properties":{"p":{"\#
        type":["integer","null"],"minimum":0,"maximum":5,"default":1,"description":"Autoregressive terms, where `order\#
        ` is not `auto`."},"d":{"type":["integer","null"],"minimum":0,"maximum":2,"default":1,"description":"Times the\#
         series is differenced, where `order` is not `auto`."},"q":{"type":["integer","null"],"minimum":0,"maximum":5,\#
        "default":1,"description":"Moving-average terms, where `order` is not `auto`."},"constant":{"type":["string","\#
        null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the differenced series has a me\#
        an; `auto`: unless it is differenced twice."},"order":{"type":["string","null"],"enum":["auto","fixed",null],"\#
        description":"Whether the terms are found from the data; so they are unless one of them is given."},"seasonal_\#
        p":{"type":["integer","null"],"minimum":0,"maximum":2,"default":0,"description":"Autoregressive terms at multi\#
        ples of the season."},"seasonal_d":{"type":["integer","null"],"minimum":0,"maximum":1,"default":0,"description\#
        ":"Times the series is differenced at the season."},"seasonal_q":{"type":["integer","null"],"minimum":0,"maxim\#
        um":2,"default":0,"description":"Moving-average terms at multiples of the season."},"season":{"type":["integer\#
        ","null"],"minimum":0,"maximum":400,"default":0,"description":"The season in steps, 1 for none; 0: the day, th\#
        e week or the year, whichever is usual at the step."}}},"Auth":{"oneOf":[{"type":"object","description":"No au\#
        thentication.","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","const":\#
        "none"}}},{"type":"object","description":"Basic authentication, RFC 7617.","required":["type","username","pass\#
        word"],"additionalProperties":false,"properties":{"type":{"type":"string","const":"basic"},"username":{"type":\#
        "string","minLength":1,"maxLength":256,"description":"Not secret."},"password":{"type":"string","minLength":1,\#
        "maxLength":1024,"description":"The password. Replies show `***`, and a `***` sent back keeps the stored one."\#
        }}},{"type":"object","description":"A bearer token, RFC 6750.","required":["type","token"],"additionalProperti\#
        es":false,"properties":{"type":{"type":"string","const":"bearer"},"token":{"type":"string","minLength":1,"maxL\#
        ength":8192,"description":"The token. Replies show `***`, and a `***` sent back keeps the stored one."}}}]},"A\#
        utoParameters":{"type":"object","description":"Hyper-parameters of the model `auto`.","additionalProperties":f\#
        alse,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":20000,"default":0,"description":"\#
        The season in steps; 0: by the step and the data, 1: none."},"experts":{"type":["string","null"],"enum":["all"\#
        ,"fast",null],"default":"all","description":"All experts, or only the `fast` ones that take constant time a po\#
        int."},"aggregation":{"type":["string","null"],"enum":["forgetting","ml_poly","boa","blend",null],"description\#
        ":"How experts are weighted; `blend` for all experts, `ml_poly` for the fast ones."}}},"Backtest":{"type":"obj\#
        ect","description":"Models tried on the history of a watch.","required":["id","watch","state","progress","acto\#
        r","spec_generation","request","inputs","results","error","requested_at","started_at","finished_at"],"properti\#
        es":{"id":{"type":"string","description":"Such as `bkt_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/compo\#
        nents/schemas/Name"},"state":{"type":"string","enum":["queued","running","succeeded","failed","cancelled"],"de\#
        scription":"One that was running when the server stopped has failed, with the code `interrupted`."},"progress"\#
        :{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"spec_generation":{"type":"integer","desc\#
        ription":"The configuration for which it was asked."},"request":{"$ref":"#/components/schemas/BacktestRequest"\#
        },"inputs":{"type":["object","null"],"description":"What it was computed from.","required":["series","points",\#
        "start","end","first_origin","last_origin","origins","training_window","sha256"],"properties":{"series":{"type\#
        ":"array","items":{"type":"string"}},"points":{"type":"integer","description":"Observed values."},"start":{"ty\#
        pe":["string","null"],"format":"date-time"},"end":{"type":["string","null"],"format":"date-time"},"first_origi\#
        n":{"type":["string","null"],"format":"date-time"},"last_origin":{"type":["string","null"],"format":"date-time\#
        "},"origins":{"type":"integer","description":"Past times of all series together."},"training_window":{"type":"\#
        string","description":"How much of the past a forecast may see."},"sha256":{"type":["string","null"],"descript\#
        ion":"Of ids and values; equal for equal data."}}},"results":{"type":["array","null"],"description":"One row p\#
        er model, in the order of the request.","items":{"$ref":"#/components/schemas/BacktestResult"}},"error":{"type\#
        ":["object","null"],"description":"Why it failed.","required":["code","detail"],"properties":{"code":{"type":"\#
        string"},"detail":{"type":"string"}}},"requested_at":{"type":"string","format":"date-time"},"started_at":{"typ\#
        e":["string","null"],"format":"date-time"},"finished_at":{"type":["string","null"],"format":"date-time"}}},"Ba\#
        cktestInput":{"type":"object","description":"What to try; an empty body compares the watch's own model with th\#
        e last value.","additionalProperties":false,"properties":{"models":{"type":["array","null"],"minItems":1,"maxI\#
        tems":8,"items":{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"typ\#
        e":"string","description":"A kind of `/v1/models`."},"parameters":{"type":["object","null"],"description":"Tho\#
        se of the kind."}}}},"origins":{"type":["integer","null"],"minimum":1,"maximum":200,"default":20,"description"\#
        :"From how many past times each series is forecast, evenly over the newer half of its history."},"horizon":{"t\#
        ype":["string","null"],"description":"How far ahead, in whole steps of the granularity; that of the watch by d\#
        efault."},"levels":{"type":["array","null"],"minItems":1,"maxItems":8,"items":{"type":"number","minimum":0.5,"\#
        maximum":0.999},"description":"Levels of the intervals; those of the watch by default."},"series":{"type":["ar\#
        ray","null"],"minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[0-9a-f]{16}$"},"description":"T\#
        he ids of the series; all by default."}}},"BacktestList":{"type":"object","description":"Newest first.","requi\#
        red":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Backtest"},"maxItem\#
        s":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Ba\#
        cktestPatch":{"type":"object","description":"Cancels an open back-test.","required":["state"],"additionalPrope\#
        rties":false,"properties":{"state":{"type":"string","const":"cancelled","description":"The one change that a c\#
        lient can make."}}},"BacktestPreview":{"type":"object","description":"What `validate_only` answers; the id sta\#
        nds for nothing.","required":["validate_only","backtest"],"properties":{"validate_only":{"type":"boolean","con\#
        st":true},"backtest":{"$ref":"#/components/schemas/Backtest"}}},"BacktestRequest":{"type":"object","descriptio\#
        n":"What was asked for, every default written out.","required":["models","origins","horizon","levels","series"\#
        ],"properties":{"models":{"type":"array","items":{"type":"object","required":["model","parameters"],"propertie\#
        s":{"model":{"type":"string"},"parameters":{"type":"object"}}}},"origins":{"type":"integer"},"horizon":{"type"\#
        :"string"},"levels":{"type":"array","items":{"type":"number"}},"series":{"type":["array","null"],"items":{"typ\#
        e":"string"}}}},"BacktestResult":{"type":"object","description":"One model's row. Every series counts the same\#
        ; only `mae` is a mean over all values.","required":["model","parameters","series","windows","points","mae","m\#
        ase","relative_to_naive","scaled_pinball","levels","cpu_seconds","refused","refusal"],"properties":{"model":{"\#
        type":"string"},"parameters":{"type":"object"},"series":{"type":"integer","description":"Series with a scored \#
        forecast."},"windows":{"type":"integer","description":"Forecasts that met an observed value."},"points":{"type\#
        ":"integer","description":"Values that were forecast."},"mae":{"type":["number","null"],"description":"In the \#
        unit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mean absolute one-step diff\#
        erence of what was seen."},"relative_to_naive":{"type":["number","null"],"description":"MAE over that of the l\#
        ast value, a geometric mean over series; below 1 is better."},"scaled_pinball":{"type":["number","null"],"desc\#
        ription":"Mean loss of the bounds on the scale of `mase`."},"levels":{"type":"array","items":{"type":"object",\#
        "required":["level","coverage","scaled_interval_score"],"properties":{"level":{"type":"number"},"coverage":{"t\#
        ype":["number","null"],"description":"The share of values inside."},"scaled_interval_score":{"type":["number",\#
        "null"],"description":"Interval score on the scale of `mase`."}}}},"cpu_seconds":{"type":["number","null"],"de\#
        scription":"Mean processor time of a forecast","fitting included.":null},"refused":{"type":"integer","descript\#
        ion":"Origins without a forecast."},"refusal":{"type":["object","null"],"description":"The first of them.","re\#
        quired":["series","detail"],"properties":{"series":{"type":"string"},"detail":{"type":"string"}}}}},"Condition\#
        ":{"type":"object","description":"One fact about a watch with its reason.","required":["type","status","reason\#
        ","message","since"],"properties":{"type":{"type":"string","enum":["scraping","trained","trainable","emitting"\#
        ,"below_naive","emission_conflict","too_many_series","artifact_unusable","configuration_changed","cold_series"\#
        ]},"status":{"type":"boolean","description":"Whether the fact holds."},"reason":{"type":"string","description"\#
        :"A lower_snake word that programs may switch on."},"message":{"type":"string"},"since":{"type":["string","nul\#
        l"],"format":"date-time"}}},"DataQuality":{"type":"object","description":"Every check of every series of a run\#
        ning watch.","required":["watch","trainable","series"],"properties":{"watch":{"$ref":"#/components/schemas/Nam\#
        e"},"trainable":{"type":"boolean","description":"Whether one series has enough history."},"series":{"type":"ar\#
        ray","items":{"$ref":"#/components/schemas/QualityReport"}}}},"DataSource":{"description":"A Prometheus-compat\#
        ible endpoint.","allOf":[{"$ref":"#/components/schemas/DataSourceSpecification"},{"type":"object","required":[\#
        "id","revision","created_at","updated_at","status"],"properties":{"id":{"type":"string","description":"Such as\#
         `src_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"description":"Moves with each e\#
        dit."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}\#
        ,"status":{"type":"object","description":"How it has answered lately.","required":["health","latency_ms","chec\#
        ked_at","error"],"properties":{"health":{"type":"string","enum":["unknown","healthy","unhealthy"]},"latency_ms\#
        ":{"type":["number","null"],"description":"Of the newest successful probe."},"checked_at":{"type":["string","n\#
        ull"],"format":"date-time"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}],"descrip\#
        tion":"The failure of the newest probe, when it failed."}}}}}]},"DataSourceInput":{"type":"object","descriptio\#
        n":"A data source as a client writes it. A field that is null counts as absent.","required":["url"],"additiona\#
        lProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9]\#
        )?$","maxLength":63,"description":"Required on POST; on PUT it may repeat the name of the URL."},"url":{"type"\#
        :"string","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, optional port and\#
         optional path prefix; no query string, fragment, user name or password. A trailing slash is dropped."},"auth"\#
        :{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel shows who it is; \#
        none by default."},"headers":{"type":["object","null"],"description":"Extra header fields of every request. Va\#
        lues are secret: replies show `***`, and a `***` sent back keeps the stored value. Host, Content-*, Transfer-E\#
        ncoding, Connection, Authorization and Accept-Encoding are refused.","maxProperties":16,"additionalProperties"\#
        :{"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLength":256,"descrip\#
        tion":"The value of `tenant_header`; not secret."},"tenant_header":{"type":["string","null"],"minLength":1,"ma\#
        xLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant header of Mimir \#
        and its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"description":"PEM\#
         certificates instead of the system's trust store."},"timeout":{"type":["string","null"],"pattern":"^\\s*(0|(\\#
        \d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How long one req\#
        uest may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maximum":64,"default":\#
        8,"description":"Requests at the same time."},"scrape_interval":{"type":["string","null"],"pattern":"^\\s*(0|(\#
        \\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How often the s\#
        ource scrapes its targets, 1s to 1h; the shortest window of a rate is four of them."},"description":{"type":["\#
        string","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"readOnly":true,"description"\#
        :"Ignored, so that what was read can be written back."},"revision":{"readOnly":true,"description":"Ignored, so\#
         that what was read can be written back."},"created_at":{"readOnly":true,"description":"Ignored, so that what \#
        was read can be written back."},"updated_at":{"readOnly":true,"description":"Ignored, so that what was read ca\#
        n be written back."},"status":{"readOnly":true,"description":"Ignored, so that what was read can be written ba\#
        ck."}}},"DataSourceList":{"type":"object","description":"In the order of names.","required":["items"],"propert\#
        ies":{"items":{"type":"array","items":{"$ref":"#/components/schemas/DataSource"},"maxItems":1000},"next_page_t\#
        oken":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"DataSourcePatch":{"type\#
        ":"object","description":"A merge patch (RFC 7396): what is absent stays, null puts the default back.","additi\#
        onalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0\#
        -9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"url":{"type":"string","minLength\#
        ":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, optional port and optional path prefi\#
        x; no query string, fragment, user name or password. A trailing slash is dropped."},"auth":{"anyOf":[{"$ref":"\#
        #/components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel shows who it is; none by default."},"
        """#
}
