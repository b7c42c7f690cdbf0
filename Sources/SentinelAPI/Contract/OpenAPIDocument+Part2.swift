// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part2 = #"""
        /components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/com\#
        ponents/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components\#
        /responses/PreconditionFailed"},"414":{"$ref":"#/components/responses/URITooLong"},"428":{"$ref":"#/components\#
        /responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#\#
        /components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiments/{id}/blocks":{"parameters":[{"$r\#
        ef":"#/components/parameters/name"},{"$ref":"#/components/parameters/experiment_id"}],"get":{"operationId":"li\#
        stExperimentBlocks","tags":["Experiments"],"summary":"The evidence of an experiment, block by block","paramete\#
        rs":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/compone\#
        nts/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descripti\#
        on":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/componen\#
        ts/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref"\#
        :"#/components/schemas/ExperimentBlockList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$r\#
        ef":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/com\#
        ponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/co\#
        mponents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/c\#
        omponents/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/experiment-plan":{"parameters":[{"$ref":"#/com\#
        ponents/parameters/name"}],"get":{"operationId":"getExperimentPlan","tags":["Experiments"],"summary":"How long\#
         an experiment must run to see an effect","description":"From the noise that the newest experiment or probatio\#
        n with evidence has measured; 409 `no_evidence` while there is none.","parameters":[{"$ref":"#/components/para\#
        meters/relative_effect"},{"$ref":"#/components/parameters/confidence_level"},{"$ref":"#/components/parameters/\#
        power"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"res\#
        ponses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
        "ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
        emas/ExperimentPlan"},"example":{"watch":"api-requests","relative_effect":0.05,"confidence_level":0.95,"power"\#
        :0.8,"effect":0.041,"sequential":{"steps":3120,"duration":"2d4h"},"fixed":{"steps":1560,"duration":"1d2h"},"ev\#
        idence":{"experiment":"exp_01hq3v5k9x7m2t4w6y8z0a1b2c","name":"probation-4-7","kind":"probation","steps":1440,\#
        "long_run_variance":0.334,"champion_loss":0.82}}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":\#
        {"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#\#
        /components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"\#
        #/components/responses/Conflict"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/componen\#
        ts/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/\#
        {name}/backtests":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listBacktests"\#
        ,"tags":["Back-tests"],"summary":"Lists the back-tests of a watch","parameters":[{"$ref":"#/components/paramet\#
        ers/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/backtest_state"},{"\#
        $ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"\#
        200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$\#
        ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{\#
        "schema":{"$ref":"#/components/schemas/BacktestList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"\#
        400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$re\#
        f":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$r\#
        ef":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$\#
        ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createBacktest","tags":["Back-tests\#
        "],"summary":"Tries models on the watch's own history","description":"Every model is forecast from the same pa\#
        st times of every series, from what was known then, by the function that serves.","parameters":[{"$ref":"#/com\#
        ponents/parameters/validate_only"},{"$ref":"#/components/parameters/Prefer"},{"$ref":"#/components/parameters/\#
        X-Request-Id"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/\#
        schemas/BacktestInput"},"examples":{"compare":{"value":{"models":[{"model":"auto"},{"model":"seasonal_naive","\#
        parameters":{"season":288}},{"model":"naive"}],"origins":40,"levels":[0.8,0.9,0.95]}}}}}},"responses":{"200":{\#
        "description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/comp\#
        onents/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BacktestP\#
        review"}}}},"202":{"description":"Queued; with `Prefer: wait=N` as it is after waiting.","headers":{"X-Request\#
        -Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"},"Prefere\#
        nce-Applied":{"$ref":"#/components/headers/Preference-Applied"}},"content":{"application/json":{"schema":{"$re\#
        f":"#/components/schemas/Backtest"},"example":{"id":"bkt_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","s\#
        tate":"queued","progress":0,"actor":"anonymous","spec_generation":1,"request":{"models":[{"model":"auto","para\#
        meters":{}},{"model":"naive","parameters":{}}],"origins":20,"horizon":"1h","levels":[0.9],"series":null},"inpu\#
        ts":null,"results":null,"error":null,"requested_at":"2026-11-21T03:00:00Z","started_at":null,"finished_at":nul\#
        l}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405\#
        ":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"40\#
        9":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"\#
        $ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":\#
        {"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerErr\#
        or"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/backtests/{id}":{"param\#
        eters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/backtest_id"}],"get":{"operat\#
        ionId":"getBacktest","tags":["Back-tests"],"summary":"One back-test, its progress and its table","parameters":\#
        [{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses"\#
        :{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":\#
        {"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Ba\#
        cktest"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadReque\#
        st"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"}\#
        ,"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500\#
        ":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailab\#
        le"}}},"patch":{"operationId":"cancelBacktest","tags":["Back-tests"],"summary":"Cancels an open back-test","pa\#
        rameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"\#
        requestBody":{"required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schema\#
        s/BacktestPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}},"application/json":{"schema":{"$ref":\#
        "#/components/schemas/BacktestPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"2\#
        00":{"description":"Cancelled; its worker notices within a second.","headers":{"X-Request-Id":{"$ref":"#/compo\#
        nents/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backtest"}\#
        }}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":\#
        {"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409"\#
        :{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$r\#
        ef":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"\#
        $ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError\#
        "},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteBacktest","tags\#
        ":["Back-tests"],"summary":"Removes a back-test","description":"An open one is cancelled first.","parameters":\#
        [{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent\#
        "},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{\#
        "$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":\#
        {"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503"\#
        :{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/models":{"get":{"operationId":"listModels","tags\#
        ":["Models"],"summary":"The catalogue of models","parameters":[{"$ref":"#/components/parameters/If-None-Match"\#
        },{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Re\#
        quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":\#
        {"application/json":{"schema":{"$ref":"#/components/schemas/ModelList"}}}},"304":{"$ref":"#/components/respons\#
        es/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/Meth\#
        odNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URI\#
        TooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Se\#
        rviceUnavailable"}}}},"/v1/models/{kind}":{"parameters":[{"$ref":"#/components/parameters/kind"}],"get":{"oper\#
        ationId":"getModel","tags":["Models"],"summary":"One model with its hyper-parameters","parameters":[{"$ref":"#\#
        /components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"d\#
        escription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/\#
        components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Model"}}}},"3\#
        04":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$\#
        ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref"\#
        :"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/c\#
        omponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/metr\#
        ics":{"get":{"operationId":"getMetrics","tags":["Server"],"summary":"Forecasts and what Sentinel counts about \#
        itself, for Prometheus","parameters":[{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"de\#
        scription":"The Prometheus text format 0.0.4; compressed where `Accept-Encoding` allows gzip.","headers":{"X-R\#
        equest-Id":{"$ref":"#/components/headers/X-Request-Id"},"Vary":{"$ref":"#/components/headers/Vary"},"Content-E\#
        ncoding":{"$ref":"#/components/headers/Content-Encoding"}},"content":{"text/plain":{"schema":{"type":"string"}\#
        ,"example":"sentinel_watch_info{watch=\"api-requests\",model=\"arima\",version=\"v1\",stage=\"production\"} 1\\#
        n"}}},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowe\#
        d"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerErr\#
        or"}}}},"/livez":{"get":{"operationId":"getLiveness","tags":["Server"],"summary":"Whether the process answers"\#
        ,"parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"\#
        }],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
        t-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/compone\#
        nts/schemas/Liveness"},"example":{"status":"alive"}}}},"304":{"$ref":"#/components/responses/NotModified"},"40\#
        0":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414"\#
        :{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"\#
        /readyz":{"get":{"operationId":"getReadiness","tags":["Server"],"summary":"Whether this process should get tra\#
        ffic","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Reques\#
        t-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-R\#
        equest-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
        mponents/schemas/Readiness"},"example":{"status":"ready","reasons":[]}}}},"304":{"$ref":"#/components/response\#
        s/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/Metho\#
        dNotAllowed"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Interna\#
        lServerError"},"503":{"description":"Not now; `reasons` says why.","headers":{"X-Request-Id":{"$ref":"#/compon\#
        ents/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"application\#
        /json":{"schema":{"$ref":"#/components/schemas/Readiness"},"example":{"status":"not_ready","reasons":[{"reason\#
        ":"database_unavailable","message":"PostgreSQL does not answer."}]}}}}}}},"/openapi.json":{"get":{"operationId\#
        ":"getContract","tags":["Server"],"summary":"This document","parameters":[{"$ref":"#/components/parameters/If-\#
        None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"The contract \#
        as JSON.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/\#
        headers/ETag"}},"content":{"application/json":{"schema":{"type":"object"}}}},"304":{"$ref":"#/components/respo\#
        nses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/Me\#
        thodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/U\#
        RITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/\#
        ServiceUnavailable"}}}}},"components":{"parameters":{"name":{"name":"name","in":"path","required":true,"descri\#
        ption":"The name of the resource.","schema":{"$ref":"#/components/schemas/Name"}},"series_id":{"name":"id","in\#
        ":"path","required":true,"description":"The id of a series.","schema":{"type":"string","pattern":"^[0-9a-f]{16\#
        }$"}},"rollback_id":{"name":"id","in":"path","required":true,"description":"The id of a rollback.","schema":{"\#
        type":"string","maxLength":128}},"backtest_id":{"name":"id","in":"path","required":true,"description":"The id \#
        of a back-test.","schema":{"type":"string","maxLength":128}},"experiment_id":{"name":"id","in":"path","require\#
        d":true,"description":"The id of an experiment or probation.","schema":{"type":"string","maxLength":128}},"run\#
        _id":{"name":"id","in":"path","required":true,"description":"The id of a training run.","schema":{"type":"stri\#
        ng","maxLength":128}},"version":{"name":"n","in":"path","required":true,"description":"A number (`3` or `v3`),\#
         or `active`, `latest`, `previous`: the version that a rollback would go to.","schema":{"type":"string","patte\#
        rn":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"kind":{"name":"kind","in":"path","required":true,"descriptio\#
        n":"The kind of a model.","schema":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","\#
        ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","grad\#
        ient_boosting","model_selection"]}},"limit":{"name":"limit","in":"query","description":"How many items a page \#
        has at most.","schema":{"type":"integer","minimum":1,"maximum":1000,"default":50}},"page_token":{"name":"page_\#
        token","in":"query","description":"The `next_page_token` of the page before, with the same filters.","schema":\#
        {"type":"string","maxLength":2048}},"validate_only":{"name":"validate_only","in":"query","description":"Check \#
        everything and change nothing.","schema":{"type":"boolean","default":false}},"state":{"name":"state","in":"que\#
        ry","description":"Only watches in this state.","schema":{"$ref":"#/components/schemas/WatchState"}},"label":{\#
        "name":"label","in":"query","description":"Only watches with this tag or selector label, as `name=value`.","sc\#
        hema":{"type":"string","pattern":"="}},"data_source":{"name":"data_source","in":"query","description":"Only wa\#
        tches of this data source.","schema":{"type":"string"}},"model":{"name":"model","in":"query","description":"On\#
        ly watches with this kind of model.","schema":{"type":"string","enum":["auto","naive","seasonal_naive","window\#
        _average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_r\#
        idge","gradient_boosting","model_selection"]}},"metric":{"name":"metric","in":"query","description":"Only watc\#
        hes of this metric.","schema":{"type":"string"}},"level":{"name":"level","in":"query","description":"Coverage \#
        levels, separated by commas; those of the watch by default.","schema":{"type":"array","items":{"type":"number"\#
        ,"minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8},"style":"form","explode":false},"start":{"name":"st\#
        art","in":"query","description":"The first grid time; the oldest that is held by default.","schema":{"type":"s\#
        tring","format":"date-time"}},"end":{"name":"end","in":"query","description":"The last grid time; the newest b\#
        y default.","schema":{"type":"string","format":"date-time"}},"step":{"name":"step","in":"query","description":\#
        "A whole multiple of the granularity: every n-th point. By default every point.","schema":{"type":"string","pa\#
        ttern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"history_horizon":{"name":"\#
        horizon","in":"query","description":"How far ahead the expectation was made; the first of `emission.expected` \#
        is the one kept, another one is 422.","schema":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\\#
        d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"stage":{"name":"stage","in":"query","description":"Only versions in t\#
        his stage; `production` is the active one.","schema":{"type":"string","enum":["development","staging","product\#
        ion","archived"]}},"at":{"name":"at","in":"query","description":"The one activation that was live at this time\#
        , or none.","schema":{"type":"string","format":"date-time"}},"from":{"name":"from","in":"query","description":\#
        "Only rollbacks from this version.","schema":{"type":"integer","minimum":1,"maximum":2147483647}},"to":{"name"\#
        :"to","in":"query","description":"Only rollbacks to this version.","schema":{"type":"integer","minimum":1,"max\#
        imum":2147483647}},"actor":{"name":"actor","in":"query","description":"Only by this actor.","schema":{"type":"\#
        string"}},"reason":{"name":"reason","in":"query","description":"Only with this reason.","schema":{"type":"stri\#
        ng"}},"rollback_state":{"name":"state","in":"query","description":"Only rollbacks in this state.","schema":{"t\#
        ype":"string","enum":["pending","acknowledged","failed","released"]}},"backtest_state":{"name":"state","in":"q\#
        uery","description":"Only back-tests in this state.","schema":{"type":"string","enum":["queued","running","suc\#
        ceeded","failed","cancelled"]}},"experiment_state":{"name":"state","in":"query","description":"Only experiment\#
        s in this state.","schema":{"$ref":"#/components/schemas/ExperimentState"}},"experiment_kind":{"name":"kind","\#
        in":"query","description":"Only experiments, or only probations.","schema":{"type":"string","enum":["experimen\#
        t","probation"]}},"experiment_watch":{"name":"watch","in":"query","description":"Only those of the watch of th\#
        is name.","schema":{"type":"string"}},"relative_effect":{"name":"relative_effect","in":"query","description":"\#
        The gain to be seen, as a share of the active version's mean loss.","schema":{"type":"number","minimum":0.001,\#
        "maximum":10,"default":0.05}},"confidence_level":{"name":"confidence_level","in":"query","description":"1 minu\#
        s the chance to see a gain that is not there.","schema":{"type":"number","minimum":0.8,"maximum":0.999,"defaul\#
        t":0.95}},"power":{"name":"power","in":"query","description":"The chance to see the gain when it is there.","s\#
        chema":{"type":"number","minimum":0.5,"maximum":0.999,"default":0.8}},"run_state":{"name":"state","in":"query"\#
        ,"description":"Only runs in this state.","schema":{"type":"string","enum":["queued","running","succeeded","fa\#
        iled","cancelled","superseded"]}},"If-Match":{"name":"If-Match","in":"header","description":"The `ETag` that w\#
        as read, or `*`. Missing where something would change: 428; another one: 412.","schema":{"type":"string"}},"If\#
        -None-Match":{"name":"If-None-Match","in":"header","description":"Entity tags that the client has; 304 when on\#
        e is current.","schema":{"type":"string"}},"If-None-Match-Any":{"name":"If-None-Match","in":"header","descript\#
        ion":"Only create: 412 when the resource exists.","schema":{"type":"string","const":"*"}},"Prefer":{"name":"Pr\#
        efer","in":"header","description":"`wait=N`: answer when the run has ended, after N seconds (at most 25) at th\#
        e latest.","schema":{"type":"string","pattern":"wait=[0-9]+"}},"X-Request-Id":{"name":"X-Request-Id","in":"hea\#
        der","description":"An id that the reply and the log repeat; a fresh one by default.","schema":{"type":"string\#
        ","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"headers":{"X-Request-Id":{"description":"The client's own, or a fresh\#
         one.","schema":{"type":"string"}},"ETag":{"description":"A strong entity tag. That of a data source or watch \#
        covers what a client wrote, never what happens to it.","schema":{"type":"string"}},"Location":{"description":"\#
        The path of the resource that was made.","schema":{"type":"string","format":"uri-reference"}},"Content-Locatio\#
        n":{"description":"The path with the number of the version.","schema":{"type":"string","format":"uri-reference\#
        "}},"Link":{"description":"The next page, `rel=\"next\"`; absent on the last one.","schema":{"type":"string"}}\#
        ,"Allow":{"description":"The methods of the path.","schema":{"type":"string"}},"Accept":{"description":"The me\#
        dia types that the body may have.","schema":{"type":"string"}},"Retry-After":{"description":"Seconds.","schema\#
        ":{"type":"integer"}},"Preference-Applied":{"description":"The preference that was honoured.","schema":{"type"\#
        :"string"}},"Vary":{"schema":{"type":"string","const":"Accept-Encoding"}},"Content-Encoding":{"description":"P\#
        resent when compressed.","schema":{"type":"string","const":"gzip"}}},"responses":{"NoContent":{"description":"\#
        Deleted; with `validate_only=true`: it could be.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
        quest-Id"}}},"NotModified":{"description":"The client has the current one.","headers":{"X-Request-Id":{"$ref":\#
        "#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}}},"BadRequest":{"description"\#
        :"Syntax: not JSON, an unknown field or parameter, a wrong type, a bad header or page token.","headers":{"X-Re\#
        quest-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref\#
        ":"#/components/schemas/Problem"},"example":{"type":"/problems/malformed_body","title":"Bad Request","status":\#
        400,"detail":"The request has 1 fault; each is listed under errors.","instance":"/v1/watches/api-requests","co\#
        de":"malformed_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/ho\#
        rizont","code":"unknown_field","detail":"There is no field horizont. Did you mean horizon?"}]}}}},"NotFound":{\#
        "description":"There is no such resource.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
        d"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type"\#
        :"/problems/watch_not_found","title":"Not Found","status":404,"detail":"There is no watch 'api-requests'.","in\#
        stance":"/v1/watches/api-requests","code":"watch_not_found","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","ret\#
        ryable":false}}}},"MethodNotAllowed":{"description":"Another method on this path.","headers":{"X-Request-Id":{\#
        "$ref":"#/components/headers/X-Request-Id"},"Allow":{"$ref":"#/components/headers/Allow"}},"content":{"applica\#
        tion/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/method_not_a\#
        llowed","title":"Method Not Allowed","status":405,"detail":"This resource allows DELETE, GET, HEAD, PATCH, PUT\#
        .","instance":"/v1/watches/api-requests","code":"method_not_allowed","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1\#
        b2c","retryable":false}}}},"NotAcceptable":{"description":"`Accept` names no type that this resource has.","he\#
        aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"s\#
        chema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/not_acceptable","title":"Not Accep\#
        table","status":406,"detail":"This resource is given as application/json.","instance":"/v1/watches/api-request\#
        s","code":"not_acceptable","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"Conflict":{"de\#
        scription":"The request is right, the state is not.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
        -Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"exampl\#
        e":{"type":"/problems/name_taken","title":"Conflict","status":409,"detail":"There is a watch 'api-requests' al\#
        ready; choose another name.","instance":"/v1/watches/api-requests","code":"name_taken","request_id":"req_01hq3\#
        v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"PreconditionFailed":{"description":"`If-Match` names another rev\#
        ision, or `If-None-Match` forbids to replace.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
        st-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"t\#
        ype":"/problems/etag_mismatch","title":"Precondition Failed","status":412,"detail":"The resource has changed s\#
        ince you read it; read it again.","instance":"/v1/watches/api-requests","code":"etag_mismatch","request_id":"r\#
        eq_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ContentTooLarge":{"description":"The body is over the li\#
        mit.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+\#
        json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/body_too_large","title":"\#
        Content Too Large","status":413,"detail":"A request body has at most 1048576 bytes.","instance":"/v1/watches/a\#
        pi-requests","code":"body_too_large","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"URIT\#
        ooLong":{"description":"Path and query are over the limit.","headers":{"X-Request-Id":{"$ref":"#/components/he\#
        aders/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},\#
        "example":{"type":"/problems/uri_too_long","title":"URI Too Long","status":414,"detail":"Path and query have a\#
        t most 8192 bytes.","instance":"/v1/watches/api-requests","code":"uri_too_long","request_id":"req_01hq3v5k9x7m\#
        2t4w6y8z0a1b2c","retryable":false}}}},"UnsupportedMediaType":{"description":"The body has another or no `Conte\#
        nt-Type`.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Accept":{"$ref":"#/componen\#
        ts/headers/Accept"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"\#
        example":{"type":"/problems/unsupported_media_type","title":"Unsupported Media Type","status":415,"detail":"Se\#
        nd the body with Content-Type: application/json.","instance":"/v1/watches/api-requests","code":"unsupported_me\#
        dia_type","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"UnprocessableContent":{"descrip\#
        tion":"The fields are readable and wrong.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
        d"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type"\#
        :"/problems/invalid_body","title":"Unprocessable Content","status":422,"detail":"The request has 1 fault; each\#
         is listed under errors.","instance":"/v1/watches/api-requests","code":"invalid_body","request_id":"req_01hq3v\#
        5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/lookback","code":"out_of_range","detail":"The l\#
        ookback (5m) must be longer than the horizon (15m)."}]}}}},"PreconditionRequired":{"description":"`If-Match` i\#
        s missing.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/pr\#
        oblem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/if_match_required",\#
        "title":"Precondition Required","status":428,"detail":"Send If-Match with the ETag that you have read (or *), \#
        so that nobody's edit is lost.","instance":"/v1/watches/api-requests","code":"if_match_required","request_id":\#
        "req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"InternalServerError":{"description":"A bug; the log ha\#
        s the details under `request_id`.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"co\#
        ntent":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/probl\#
        ems/internal_error","title":"Internal Server Error","status":500,"detail":"Something went wrong on the server;\#
         the log has the details under this request_id.","instance":"/v1/watches/api-requests","code":"internal_error"\#
        ,"request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ServiceUnavailable":{"description":"Post\#
        greSQL is away, the server is starting or stopping, or the request took too long.","headers":{"X-Request-Id":{\#
        "$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"conten\#
        t":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/\#
        deadline_exceeded","title":"Service Unavailable","status":503,"detail":"The request took longer than the serve\#
        r allows; try again.","instance":"/v1/watches/api-requests","code":"deadline_exceeded","request_id":"req_01hq3\#
        v5k9x7m2t4w6y8z0a1b2c","retryable":true}}}}},"schemas":{"Activation":{"type":"object","description":"One entry\#
         of the append-only history of which version was active when, why and by whom.","required":["seq","version","p\#
        revious_version","reason","detail","actor","rollback","at"],"properties":{"seq":{"type":"integer","minimum":1,\#
        "description":"Grows by one with each activation of the watch."},"version":{"type":["integer","null"],"descrip\#
        tion":"Null: from here on no version was active."},"previous_version":{"type":["integer","null"]},"reason":{"t\#
        ype":"string","enum":["promotion","rollback","automatic_rollback","restore","artifact_unusable"]},"detail":{"t\#
        ype":"string"},"actor":{"type":"string"},"rollback":{"type":["string","null"],"description":"The id of the rol\#
        lback."},"at":{"type":"string","format":"date-time"}}},"ActivationList":{"type":"object","description":"Newest\#
         first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Acti\#
        vation"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the l\#
        ast page."}}},"ArimaParameters":{"type":"object","description":"Hyper-parameters of the model `arima`.","addit\#
        ionalProperties":false,"properties":{"p":{"type":["integer","null"],"minimum":0,"maximum":5,"default":1,"descr\#
        iption":"Autoregressive terms, where `order` is not `auto`."},"d":{"type":["integer","null"],"minimum":0,"maxi\#
        mum":2,"default":1,"description":"Times the series is differenced, where `order` is not `auto`."},"q":{"type":\#
        ["integer","null"],"minimum":0,"maximum":5,"default":1,"description":"Moving-average terms, where `order` is n\#
        ot `auto`."},"constant":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","descriptio\#
        n":"Whether the differenced series has a mean; `auto`: unless it is differenced twice."},"order":{"type":["str\#
        ing","null"],"enum":["auto","fixed",null],"description":"Whether the terms are found from the data; so they ar\#
        e unless one of them is given."},"seasonal_p":{"type":["integer","null"],"minimum":0,"maximum":2,"default":0,"\#
        description":"Autoregressive terms at multiples of the season."},"seasonal_d":{"type":["integer","null"],"mini\#
        mum":0,"maximum":1,"default":0,"description":"Times the series is differenced at the season."},"seasonal_q":{"\#
        type":["integer","null"],"minimum":0,"maximum":2,"default":0,"description":"Moving-average terms at multiples \#
        of the season."},"season":{"type":["integer","null"],"minimum":0,"maximum":400,"default":0,"description":"The \#
        season in steps, 1 for none; 0: the day, the week or the year, whichever is usual at the step."}}},"Auth":{"on\#
        eOf":[{"type":"object","description":"No authentication.","required":["type"],"additionalProperties":false,"pr\#
        operties":{"type":{"type":"string","const":"none"}}},{"type":"object","description":"Basic authentication, RFC\#
         7617.","required":["type","username","password"],"additionalProperties":false,"properties":{"type":{"type":"s\#
        tring","const":"basic"},"username":{"type":"string","minLength":1,"maxLength":256,"description":"Not secret."}\#
        ,"password":{"type":"string","minLength":1,"maxLength":1024,"description":"The password. Replies show `***`, a\#
        nd a `***` sent back keeps the stored one."}}},{"type":"object","description":"A bearer token, RFC 6750.","req\#
        uired":["type","token"],"additionalProperties":false,"properties":{"type":{"type":"string","const":"bearer"},"\#
        token":{"type":"string","minLength":1,"maxLength":8192,"description":"The token. Replies show `***`, and a `**\#
        *` sent back keeps the stored one."}}}]},"AutoParameters":{"type":"object","description":"Hyper-parameters of \#
        the model `auto`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,\#
        "maximum":20000,"default":0,"description":"The season in steps; 0: by the step and the data, 1: none."},"exper\#
        ts":{"type":["string","null"],"enum":["all","fast",null],"default":"all","description":"All experts, or only t\#
        he `fast` ones that take constant time a point."},"aggregation":{"type":["string","null"],"enum":["forgetting"\#
        ,"ml_poly","boa","blend",null],"description":"How experts are weighted; `blend` for all experts, `ml_poly` for\#
         the fast ones."}}},"Backtest":{"type":"object","description":"Models tried on the history of a watch.","requi\#
        red":["id","watch","state","progress","actor","spec_generation","request","inputs","results","error","requeste\#
        d_at","started_at","finished_at"],"properties":{"id":{"type":"string","description":"Such as `bkt_01hq3v5k9x7m\#
        2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"state":{"type":"string","enum":["queued","run\#
        ning","succeeded","failed","cancelled"],"description":"One that was running when the server stopped has failed\#
        , with the code `interrupted`."},"progress":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"\#
        },"spec_generation":{"type":"integer","description":"The configuration for which it was asked."},"request":{"$\#
        ref":"#/components/schemas/BacktestRequest"},"inputs":{"type":["object","null"],"description":"What it was com\#
        puted from.","required":["series","points","start","end","first_origin","last_origin","origins","training_wind\#
        ow","sha256"],"properties":{"series":{"type":"array","items":{"type":"string"}},"points":{"type":"integer","de\#
        scription":"Observed values."},"start":{"type":["string","null"],"format":"date-time"},"end":{"type":["string"\#
        ,"null"],"format":"date-time"},"first_origin":{"type":["string","null"],"format":"date-time"},"last_origin":{"\#
        type":["string","null"],"format":"date-time"},"origins":{"type":"integer","description":"Past times of all ser\#
        ies together."},"training_window":{"type":"string","description":"How much of the past a forecast may see."},"\#
        sha256":{"type":["string","null"],"description":"Of ids and values; equal for equal data."}}},"results":{"type\#
        ":["array","null"],"description":"One row per model, in the order of the request.","items":{"$ref":"#/componen\#
        ts/schemas/BacktestResult"}},"error":{"type":["object","null"],"description":"Why it failed.","required":["cod\#
        e","detail"],"properties":{"code":{"type":"string"},"detail":{"type":"string"}}},"requested_at":{"type":"strin\#
        g","format":"date-time"},"started_at":{"type":["string","null"],"format":"date-time"},"finished_at":{"type":["\#
        string","null"],"format":"date-time"}}},"BacktestInput":{"type":"object","description":"What to try; an empty \#
        body compares the watch's own model with the last value.","additionalProperties":false,"properties":{"models":\#
        {"type":["array","null"],"minItems":1,"maxItems":8,"items":{"type":"object","additionalProperties":false,"requ\#
        ired":["model"],"properties":{"model":{"type":"string","description":"A kind of `/v1/models`."},"parameters":{\#
        "type":["object","null"],"description":"Those of the kind."}}}},"origins":{"type":["integer","null"],"minimum"\#
        :1,"maximum":200,"default":20,"description":"From how many past times each series is forecast, evenly over the\#
         newer half of its history."},"horizon":{"type":["string","null"],"description":"How far ahead, in whole steps\#
         of the granularity; that of the watch by default."},"levels":{"type":["array","null"],"minItems":1,"maxItems"\#
        :8,"items":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Levels of the intervals; those of th\#
        e watch by default."},"series":{"type":["array","null"],"minItems":1,"maxItems":100,"items":{"type":"string","\#
        pattern":"^[0-9a-f]{16}$"},"description":"The ids of the series; all by default."}}},"BacktestList":{"type":"o\#
        bject","description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref\#
        ":"#/components/schemas/Backtest"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque a\#
        nd signed; absent on the last page."}}},"BacktestPatch":{"type":"object","description":"Cancels an open back-t\#
        est.","required":["state"],"additionalProperties":false,"properties":{"state":{"type":"string","const":"cancel\#
        led","description":"The one change that a client can make."}}},"BacktestPreview":{"type":"object","description\#
        ":"What `validate_only` answers; the id stands for nothing.","required":["validate_only","backtest"],"properti\#
        es":{"validate_only":{"type":"boolean","const":true},"backtest":{"$ref":"#/components/schemas/Backtest"}}},"Ba\#
        cktestRequest":{"type":"object","description":"What was asked for, every default written out.","required":["mo\#
        dels","origins","horizon","levels","series"],"properties":{"models":{"type":"array","items":{"type":"object","\#
        required":["model","parameters"],"properties":{"model":{"type":"string"},"parameters":{"type":"object"}}}},"or\#
        igins":{"type":"integer"},"horizon":{"type":"string"},"levels":{"type":"array","items":{"type":"number"}},"ser\#
        ies":{"type":["array","null"],"items":{"type":"string"}}}},"BacktestResult":{"type":"object","description":"On\#
        e model's row. Every series counts the same; only `mae` is a mean over all values.","required":["model","param\#
        eters","series","windows","points","mae","mase","relative_to_naive","scaled_pinball","levels","cpu_seconds","r\#
        efused","refusal"],"properties":{"model":{"type":"string"},"parameters":{"type":"object"},"series":{"type":"in\#
        teger","description":"Series with a scored forecast."},"windows":{"type":"integer","description":"Forecasts th\#
        at met an observed value."},"points":{"type":"integer","description":"Values that were forecast."},"mae":{"typ\#
        e":["number","null"],"description":"In the unit of the metric."},"mase":{"type":["number","null"],"description\#
        ":"MAE over the mean absolute one-step difference of what was seen."},"relative_to_naive":{"type":["number","n\#
        ull"],"description":"MAE over that of the last value, a geometric mean over series; below 1 is better."},"scal\#
        ed_pinball":{"type":["number","null"],"description":"Mean loss of the bounds on the scale of `mase`."},"levels\#
        ":{"type":"array","items":{"type":"object","required":["level","coverage","scaled_interval_score"],"properties\#
        ":{"level":{"type":"number"},"coverage":{"type":["number","null"],"description":"The share of values inside."}\#
        ,"scaled_interval_score":{"type":["number","null"],"description":"Interval score on the scale of `mase`."}}}},\#
        "cpu_seconds":{"type":["number","null"],"description":"Mean processor time of a forecast","fitting included.":\#
        null},"refused":{"type":"integer","description":"Origins without a forecast."},"refusal":{"type":["object","nu\#
        ll"],"description":"The first of them.","required":["series","detail"],"properties":{"series":{"type":"string"\#
        },"detail":{"type":"string"}}}}},"Condition":{"type":"object","description":"One fact about a watch with its r\#
        eason.","required":["type","status","reason","message","since"],"properties":{"type":{"type":"string","enum":[\#
        "scraping","trained","trainable","emitting","below_naive","emission_conflict","too_many_series","artifact_unus\#
        able","configuration_changed","cold_series","drifting"]},"status":{"type":"boolean","description":"Whether the\#
         fact holds."},"reason":{"type":"string","description":"A lower_snake word that programs may switch on."},"mes\#
        sage":{"type":"string"},"since":{"type":["string","null"],"format":"date-time"}}},"DataQuality":{"type":"objec\#
        t","description":"Every check of every series of a running watch.","required":["watch","trainable","series"],"\#
        properties":{"watch":{"$ref":"#/components/schemas/Name"},"trainable":{"type":"boolean","description":"Whether\#
         one series has enough history."},"series":{"type":"array","items":{"$ref":"#/components/schemas/QualityReport\#
        "}}}},"DataSource":{"description":"A Prometheus-compatible endpoint.","allOf":[{"$ref":"#/components/schemas/D\#
        ataSourceSpecification"},{"type":"object","required":["id","revision","created_at","updated_at","status"],"pro\#
        perties":{"id":{"type":"string","description":"Such as `src_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":\#
        "integer","minimum":1,"description":"Moves with each edit."},"created_at":{"type":"string","format":"date-time\#
        "},"updated_at":{"type":"string","format":"date-time"},"status":{"type":"object","description":"How it has ans\#
        wered lately.","required":["health","latency_ms","checked_at","error"],"properties":{"health":{"type":"string"\#
        ,"enum":["unknown","healthy","unhealthy"]},"latency_ms":{"type":["number","null"],"description":"Of the newest\#
         successful probe."},"checked_at":{"type":["string","null"],"format":"date-time"},"error":{"anyOf":[{"$ref":"#\#
        /components/schemas/Reason"},{"type":"null"}],"description":"The failure of the newest probe, when it failed."\#
        }}}}}]},"DataSourceInput":{"type":"object","description":"A data source as a client writes it. A field that is\#
         null counts as absent.","required":["url"],"additionalProperties":false,"properties":{"name":{"type":["string\#
        ","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on \#
        PUT it may repeat the name of the URL."},"url":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^htt\#
        ps?://","description":"Scheme, host, optional port and optional path prefix; no query string, fragment, user n\#
        ame or password. A trailing slash is dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":\#
        "null"}],"description":"How Sentinel shows who it is; none by default."},"headers":{"type":["object","null"],"\#
        description":"Extra header fields of every request. Values are secret: replies show `***`, and a `***` sent ba\#
        ck keeps the stored value. Host, Content-*, Transfer-Encoding, Connection, Authorization and Accept-Encoding a\#
        re refused.","maxProperties":16,"additionalProperties":{"type":"string","maxLength":4096}},"tenant":{"type":["\#
        string","null"],"minLength":1,"maxLength":256,"description":"The value of `tenant_header`; not secret."},"tena\#
        nt_header":{"type":["string","null"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-S\#
        cope-OrgID","description":"The tenant header of Mimir and its relatives."},"ca_bundle":{"type":["string","null\#
        "],"minLength":1,"maxLength":262144,"description":"PEM certificates instead of the system's trust store."},"ti\#
        meout":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\#
        \\s*$","default":"10s","description":"How long one request may take, 100ms to 5m."},"in_flight_limit":{"type":\#
        ["integer","null"],"minimum":1,"maximum":64,"default":8,"description":"Requests at the same time."},"scrape_in\#
        terval":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?\#
        )\\s*$","default":"15s","description":"How often the source scrapes its targets, 1s to 1h; the shortest window\#
         of a rate is four of them."},"description":{"type":["string","null"],"maxLength":1000,"default":"","descripti\#
        on":"For people."},"id":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},\#
        "revision":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"created_at":\#
        {"readOnly":true,"description":"Ignored, so that what was read can be written back."},"updated_at":{"readOnly"\#
        :true,"description":"Ignored, so that what was read can be written back."},"status":{"readOnly":true,"descript\#
        ion":"Ignored, so that what was read can be written back."}}},"DataSourceList":{"type":"object","description":\#
        "In the order of names.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/compone\#
        nts/schemas/DataSource"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed;\#
         absent on the last page."}}},"DataSourcePatch":{"type":"object","description":"A merge patch (RFC 7396): what\#
         is absent stays, null puts the default back.","additionalProperties":false,"properties":{"name":{"type":["str\#
        ing","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat th\#
        e name of the URL."},"url":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^https?://","description\#
        ":"Scheme, host, optional port and optional path prefix; no query string, fragment, user name or password. A t\#
        railing slash is dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"descriptio\#
        n":"How Sentinel shows who it is; none by default."},"headers":{"type":["object","null"],"description":"Extra \#
        header fields of every request. Values are secret: replies show `***`, and a `***` sent back keeps the stored \#
        value. Host, Content-*, Transfer-Encoding, Connection, Authorization and Accept-Encoding are refused.","maxPro\#
        perties":16,"additionalProperties":{"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"min\#
        Length":1,"maxLength":256,"description":"The value of `tenant_header`; not secret."},"tenant_header":{"type":[\#
        "string","null"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","descrip\#
        tion":"The tenant header of Mimir and its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"ma\#
        xLength":262144,"description":"PEM certificates instead of the system's trust store."},"timeout":{"type":["str\#
        ing","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10\#
        s","description":"How long one request may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"\#
        minimum":1,"maximum":64,"default":8,"description":"Requests at the same time."},"scrape_interval":{"type":["st\#
        ring","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1\#
        5s","description":"How often the source scrapes its targets, 1s to 1h; the shortest window of a rate is four o\#
        f them."},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."}}}\#
        ,"DataSourcePreview":{"type":"object","description":"What `validate_only` answers: the specification that the \#
        source has now or would be created with.","required":["validate_only","data_source"],"properties":{"validate_o\#
        nly":{"type":"boolean","const":true},"data_source":{"$ref":"#/components/schemas/DataSourceSpecification"}}},"\#
        DataSourceSpecification":{"type":"object","description":"What a client wrote, every default spelled out, secre\#
        ts masked.","required":["name","url","auth","headers","tenant","tenant_header","ca_bundle","timeout","in_fligh\#
        t_limit","scrape_interval","description"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"url":{"ty\#
        pe":"string","format":"uri"},"auth":{"$ref":"#/components/schemas/Auth"},"headers":{"type":"object","descripti\#
        on":"Every value is `***`.","additionalProperties":{"type":"string"}},"tenant":{"type":["string","null"]},"ten\#
        ant_header":{"type":"string"},"ca_bundle":{"type":["string","null"]},"timeout":{"type":"string","pattern":"^\\\#
        s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"in_flight_limit":{"type":"integer","mi\#
        nimum":1,"maximum":64},"scrape_interval":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\#
        \\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"description":{"type":"string"}}},"DriftPolicy":{"type":"object","description\#
        ":"When a drop in quality starts a retraining.","required":["enabled","mode","finetune","retrain","window","mi\#
        n_samples","persistence","cooldown","detectors","on_low","on_high"],"properties":{"enabled":{"type":"boolean",\#
        "description":"Whether drift starts trainings."},"mode":{"type":"string","enum":["relative","absolute"],"descr\#
        iption":"`relative`: thresholds are ratios of live MAE to the baseline frozen at promotion; `absolute`: live M\#
        AE in the unit of the metric."},"finetune":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description"\#
        :"The first threshold, below `retrain`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."},\#
        "retrain":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The second threshold; 1 to 100 \#
        in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":"integer","minimum":10,"maximum"\#
        :10000,"description":"Steps over which errors are averaged."},"min_samples":{"type":"integer","minimum":1,"max\#
        imum":10000,"description":"Errors that the window must hold, at most `window`."},"persistence":{"type":"intege\#
        r","minimum":1,"maximum":1000,"description":"Evaluations in a row that must agree."},"cooldown":{"type":"strin\#
        g","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The leas\#
        t time between two drift trainings, at most 30d."},"detectors":{"type":"array","items":{"type":"string","enum"\#
        :["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"description":"Which detectors act; all b\#
        y default."},"on_low":{"type":"string","enum":["none","finetune","full_retrain"],"description":"What happens a\#
        bove `finetune`."},"on_high":{"type":"string","enum":["none","finetune","full_retrain"],"description":"What ha\#
        ppens above `retrain`."}}},"DriftPolicyInput":{"type":"object","description":"When a drop in quality starts a \#
        retraining.","additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"],"default":true,"d\#
        escription":"Whether drift starts trainings."},"mode":{"type":["string","null"],"enum":["relative","absolute",\#
        null],"default":"relative","description":"`relative`: thresholds are ratios of live MAE to the baseline frozen\#
         at promotion; `absolute`: live MAE in the unit of the metric."},"finetune":{"type":["number","null"],"exclusi\#
        veMinimum":0,"maximum":1e+18,"description":"The first threshold, below `retrain`; 1 to 100 in mode relative. D\#
        efault 1.25 (relative), 0.1 (absolute)."},"retrain":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1\#
        e+18,"description":"The second threshold; 1 to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."
        """#
}
