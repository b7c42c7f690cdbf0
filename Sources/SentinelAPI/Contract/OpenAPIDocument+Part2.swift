// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part2 = #"""
        ponents/headers/X-Request-Id"},"Vary":{"$ref":"#/components/headers/Vary"},"Content-Encoding":{"$ref":"#/compo\#
        nents/headers/Content-Encoding"}},"content":{"text/plain":{"schema":{"type":"string"},"example":"sentinel_watc\#
        h_info{watch=\"api-requests\",model=\"arima\",version=\"v1\",stage=\"production\"} 1\n"}}},"400":{"$ref":"#/co\#
        mponents/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/comp\#
        onents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/livez":{"get":{\#
        "operationId":"getLiveness","tags":["Server"],"summary":"Whether the process answers","parameters":[{"$ref":"#\#
        /components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"d\#
        escription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/\#
        components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Liveness"},"e\#
        xample":{"status":"alive"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/\#
        responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$ref":"#/components/re\#
        sponses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"}}}},"/readyz":{"get":{"operati\#
        onId":"getReadiness","tags":["Server"],"summary":"Whether this process should get traffic","parameters":[{"$re\#
        f":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200\#
        ":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref\#
        ":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Readines\#
        s"},"example":{"status":"ready","reasons":[]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$\#
        ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"414":{"$re\#
        f":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"de\#
        scription":"Not now; `reasons` says why.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
        "},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"application/json":{"schema":{"$ref":\#
        "#/components/schemas/Readiness"},"example":{"status":"not_ready","reasons":[{"reason":"database_unavailable",\#
        "message":"PostgreSQL does not answer."}]}}}}}}},"/openapi.json":{"get":{"operationId":"getContract","tags":["\#
        Server"],"summary":"This document","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/c\#
        omponents/parameters/X-Request-Id"}],"responses":{"200":{"description":"The contract as JSON.","headers":{"X-R\#
        equest-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content"\#
        :{"application/json":{"schema":{"type":"object"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":\#
        {"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"\#
        $ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref"\#
        :"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}}},\#
        "components":{"parameters":{"name":{"name":"name","in":"path","required":true,"description":"The name of the r\#
        esource.","schema":{"$ref":"#/components/schemas/Name"}},"series_id":{"name":"id","in":"path","required":true,\#
        "description":"The id of a series.","schema":{"type":"string","pattern":"^[0-9a-f]{16}$"}},"rollback_id":{"nam\#
        e":"id","in":"path","required":true,"description":"The id of a rollback.","schema":{"type":"string","maxLength\#
        ":128}},"backtest_id":{"name":"id","in":"path","required":true,"description":"The id of a back-test.","schema"\#
        :{"type":"string","maxLength":128}},"run_id":{"name":"id","in":"path","required":true,"description":"The id of\#
         a training run.","schema":{"type":"string","maxLength":128}},"version":{"name":"n","in":"path","required":tru\#
        e,"description":"A number (`3` or `v3`), or `active`, `latest`, `previous`: the version that a rollback would \#
        go to.","schema":{"type":"string","pattern":"^(v?[1-9][0-9]*|active|latest|previous)$"}},"kind":{"name":"kind"\#
        ,"in":"path","required":true,"description":"The kind of a model.","schema":{"type":"string","enum":["auto","na\#
        ive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_tren\#
        d","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]}},"limit":{"name":"limit","in":"quer\#
        y","description":"How many items a page has at most.","schema":{"type":"integer","minimum":1,"maximum":1000,"d\#
        efault":50}},"page_token":{"name":"page_token","in":"query","description":"The `next_page_token` of the page b\#
        efore, with the same filters.","schema":{"type":"string","maxLength":2048}},"validate_only":{"name":"validate_\#
        only","in":"query","description":"Check everything and change nothing.","schema":{"type":"boolean","default":f\#
        alse}},"state":{"name":"state","in":"query","description":"Only watches in this state.","schema":{"$ref":"#/co\#
        mponents/schemas/WatchState"}},"label":{"name":"label","in":"query","description":"Only watches with this tag \#
        or selector label, as `name=value`.","schema":{"type":"string","pattern":"="}},"data_source":{"name":"data_sou\#
        rce","in":"query","description":"Only watches of this data source.","schema":{"type":"string"}},"model":{"name\#
        ":"model","in":"query","description":"Only watches with this kind of model.","schema":{"type":"string","enum":\#
        ["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","\#
        linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]}},"metric":{"name":"metri\#
        c","in":"query","description":"Only watches of this metric.","schema":{"type":"string"}},"level":{"name":"leve\#
        l","in":"query","description":"Coverage levels, separated by commas; those of the watch by default.","schema":\#
        {"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8},"style":"fo\#
        rm","explode":false},"start":{"name":"start","in":"query","description":"The first grid time; the oldest that \#
        is held by default.","schema":{"type":"string","format":"date-time"}},"end":{"name":"end","in":"query","descri\#
        ption":"The last grid time; the newest by default.","schema":{"type":"string","format":"date-time"}},"step":{"\#
        name":"step","in":"query","description":"A whole multiple of the granularity: every n-th point. By default eve\#
        ry point.","schema":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+m\#
        s)?)\\s*$"}},"history_horizon":{"name":"horizon","in":"query","description":"How far ahead the expectation was\#
         made; the first of `emission.expected` is the one kept, another one is 422.","schema":{"type":"string","patte\#
        rn":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}},"stage":{"name":"stage","in":"\#
        query","description":"Only versions in this stage; `production` is the active one.","schema":{"type":"string",\#
        "enum":["development","staging","production","archived"]}},"at":{"name":"at","in":"query","description":"The o\#
        ne activation that was live at this time, or none.","schema":{"type":"string","format":"date-time"}},"from":{"\#
        name":"from","in":"query","description":"Only rollbacks from this version.","schema":{"type":"integer","minimu\#
        m":1,"maximum":2147483647}},"to":{"name":"to","in":"query","description":"Only rollbacks to this version.","sc\#
        hema":{"type":"integer","minimum":1,"maximum":2147483647}},"actor":{"name":"actor","in":"query","description":\#
        "Only by this actor.","schema":{"type":"string"}},"reason":{"name":"reason","in":"query","description":"Only w\#
        ith this reason.","schema":{"type":"string"}},"rollback_state":{"name":"state","in":"query","description":"Onl\#
        y rollbacks in this state.","schema":{"type":"string","enum":["pending","acknowledged","failed","released"]}},\#
        "backtest_state":{"name":"state","in":"query","description":"Only back-tests in this state.","schema":{"type":\#
        "string","enum":["queued","running","succeeded","failed","cancelled"]}},"run_state":{"name":"state","in":"quer\#
        y","description":"Only runs in this state.","schema":{"type":"string","enum":["queued","running","succeeded","\#
        failed","cancelled","superseded"]}},"If-Match":{"name":"If-Match","in":"header","description":"The `ETag` that\#
         was read, or `*`. Missing where something would change: 428; another one: 412.","schema":{"type":"string"}},"\#
        If-None-Match":{"name":"If-None-Match","in":"header","description":"Entity tags that the client has; 304 when \#
        one is current.","schema":{"type":"string"}},"If-None-Match-Any":{"name":"If-None-Match","in":"header","descri\#
        ption":"Only create: 412 when the resource exists.","schema":{"type":"string","const":"*"}},"Prefer":{"name":"\#
        Prefer","in":"header","description":"`wait=N`: answer when the run has ended, after N seconds (at most 25) at \#
        the latest.","schema":{"type":"string","pattern":"wait=[0-9]+"}},"X-Request-Id":{"name":"X-Request-Id","in":"h\#
        eader","description":"An id that the reply and the log repeat; a fresh one by default.","schema":{"type":"stri\#
        ng","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"headers":{"X-Request-Id":{"description":"The client's own, or a fre\#
        sh one.","schema":{"type":"string"}},"ETag":{"description":"A strong entity tag. That of a data source or watc\#
        h covers what a client wrote, never what happens to it.","schema":{"type":"string"}},"Location":{"description"\#
        :"The path of the resource that was made.","schema":{"type":"string","format":"uri-reference"}},"Content-Locat\#
        ion":{"description":"The path with the number of the version.","schema":{"type":"string","format":"uri-referen\#
        ce"}},"Link":{"description":"The next page, `rel=\"next\"`; absent on the last one.","schema":{"type":"string"\#
        }},"Allow":{"description":"The methods of the path.","schema":{"type":"string"}},"Accept":{"description":"The \#
        media types that the body may have.","schema":{"type":"string"}},"Retry-After":{"description":"Seconds.","sche\#
        ma":{"type":"integer"}},"Preference-Applied":{"description":"The preference that was honoured.","schema":{"typ\#
        e":"string"}},"Vary":{"schema":{"type":"string","const":"Accept-Encoding"}},"Content-Encoding":{"description":\#
        "Present when compressed.","schema":{"type":"string","const":"gzip"}}},"responses":{"NoContent":{"description"\#
        :"Deleted; with `validate_only=true`: it could be.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
        Request-Id"}}},"NotModified":{"description":"The client has the current one.","headers":{"X-Request-Id":{"$ref\#
        ":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}}},"BadRequest":{"descriptio\#
        n":"Syntax: not JSON, an unknown field or parameter, a wrong type, a bad header or page token.","headers":{"X-\#
        Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$r\#
        ef":"#/components/schemas/Problem"},"example":{"type":"/problems/malformed_body","title":"Bad Request","status\#
        ":400,"detail":"The request has 1 fault; each is listed under errors.","instance":"/v1/watches/api-requests","\#
        code":"malformed_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/\#
        horizont","code":"unknown_field","detail":"There is no field horizont. Did you mean horizon?"}]}}}},"NotFound"\#
        :{"description":"There is no such resource.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
        -Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"typ\#
        e":"/problems/watch_not_found","title":"Not Found","status":404,"detail":"There is no watch 'api-requests'.","\#
        instance":"/v1/watches/api-requests","code":"watch_not_found","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","r\#
        etryable":false}}}},"MethodNotAllowed":{"description":"Another method on this path.","headers":{"X-Request-Id"\#
        :{"$ref":"#/components/headers/X-Request-Id"},"Allow":{"$ref":"#/components/headers/Allow"}},"content":{"appli\#
        cation/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/method_not\#
        _allowed","title":"Method Not Allowed","status":405,"detail":"This resource allows DELETE, GET, HEAD, PATCH, P\#
        UT.","instance":"/v1/watches/api-requests","code":"method_not_allowed","request_id":"req_01hq3v5k9x7m2t4w6y8z0\#
        a1b2c","retryable":false}}}},"NotAcceptable":{"description":"`Accept` names no type that this resource has.","\#
        headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{\#
        "schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/not_acceptable","title":"Not Acc\#
        eptable","status":406,"detail":"This resource is given as application/json.","instance":"/v1/watches/api-reque\#
        sts","code":"not_acceptable","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"Conflict":{"\#
        description":"The request is right, the state is not.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
        /X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"exam\#
        ple":{"type":"/problems/name_taken","title":"Conflict","status":409,"detail":"There is a watch 'api-requests' \#
        already; choose another name.","instance":"/v1/watches/api-requests","code":"name_taken","request_id":"req_01h\#
        q3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"PreconditionFailed":{"description":"`If-Match` names another r\#
        evision, or `If-None-Match` forbids to replace.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Req\#
        uest-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{\#
        "type":"/problems/etag_mismatch","title":"Precondition Failed","status":412,"detail":"The resource has changed\#
         since you read it; read it again.","instance":"/v1/watches/api-requests","code":"etag_mismatch","request_id":\#
        "req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ContentTooLarge":{"description":"The body is over the \#
        limit.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/proble\#
        m+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/body_too_large","title"\#
        :"Content Too Large","status":413,"detail":"A request body has at most 1048576 bytes.","instance":"/v1/watches\#
        /api-requests","code":"body_too_large","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"UR\#
        ITooLong":{"description":"Path and query are over the limit.","headers":{"X-Request-Id":{"$ref":"#/components/\#
        headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"\#
        },"example":{"type":"/problems/uri_too_long","title":"URI Too Long","status":414,"detail":"Path and query have\#
         at most 8192 bytes.","instance":"/v1/watches/api-requests","code":"uri_too_long","request_id":"req_01hq3v5k9x\#
        7m2t4w6y8z0a1b2c","retryable":false}}}},"UnsupportedMediaType":{"description":"The body has another or no `Con\#
        tent-Type`.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Accept":{"$ref":"#/compon\#
        ents/headers/Accept"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}\#
        ,"example":{"type":"/problems/unsupported_media_type","title":"Unsupported Media Type","status":415,"detail":"\#
        Send the body with Content-Type: application/json.","instance":"/v1/watches/api-requests","code":"unsupported_\#
        media_type","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"UnprocessableContent":{"descr\#
        iption":"The fields are readable and wrong.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
        -Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"typ\#
        e":"/problems/invalid_body","title":"Unprocessable Content","status":422,"detail":"The request has 1 fault; ea\#
        ch is listed under errors.","instance":"/v1/watches/api-requests","code":"invalid_body","request_id":"req_01hq\#
        3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/lookback","code":"out_of_range","detail":"The\#
         lookback (5m) must be longer than the horizon (15m)."}]}}}},"PreconditionRequired":{"description":"`If-Match`\#
         is missing.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/\#
        problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/if_match_required\#
        ","title":"Precondition Required","status":428,"detail":"Send If-Match with the ETag that you have read (or *)\#
        , so that nobody's edit is lost.","instance":"/v1/watches/api-requests","code":"if_match_required","request_id\#
        ":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"InternalServerError":{"description":"A bug; the log \#
        has the details under `request_id`.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"\#
        content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/pro\#
        blems/internal_error","title":"Internal Server Error","status":500,"detail":"Something went wrong on the serve\#
        r; the log has the details under this request_id.","instance":"/v1/watches/api-requests","code":"internal_erro\#
        r","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ServiceUnavailable":{"description":"Po\#
        stgreSQL is away, the server is starting or stopping, or the request took too long.","headers":{"X-Request-Id"\#
        :{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"cont\#
        ent":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problem\#
        s/deadline_exceeded","title":"Service Unavailable","status":503,"detail":"The request took longer than the ser\#
        ver allows; try again.","instance":"/v1/watches/api-requests","code":"deadline_exceeded","request_id":"req_01h\#
        q3v5k9x7m2t4w6y8z0a1b2c","retryable":true}}}}},"schemas":{"Activation":{"type":"object","description":"One ent\#
        ry of the append-only history of which version was active when, why and by whom.","required":["seq","version",\#
        "previous_version","reason","detail","actor","rollback","at"],"properties":{"seq":{"type":"integer","minimum":\#
        1,"description":"Grows by one with each activation of the watch."},"version":{"type":["integer","null"],"descr\#
        iption":"Null: from here on no version was active."},"previous_version":{"type":["integer","null"]},"reason":{\#
        "type":"string","enum":["promotion","rollback","automatic_rollback","restore","artifact_unusable"]},"detail":{\#
        "type":"string"},"actor":{"type":"string"},"rollback":{"type":["string","null"],"description":"The id of the r\#
        ollback."},"at":{"type":"string","format":"date-time"}}},"ActivationList":{"type":"object","description":"Newe\#
        st first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Ac\#
        tivation"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the\#
         last page."}}},"ArimaParameters":{"type":"object","description":"Hyper-parameters of the model `arima`.","add\#
        itionalProperties":false,"properties":{"p":{"type":["integer","null"],"minimum":0,"maximum":5,"default":1,"des\#
        cription":"Autoregressive terms, where `order` is not `auto`."},"d":{"type":["integer","null"],"minimum":0,"ma\#
        ximum":2,"default":1,"description":"Times the series is differenced, where `order` is not `auto`."},"q":{"type\#
        ":["integer","null"],"minimum":0,"maximum":5,"default":1,"description":"Moving-average terms, where `order` is\#
         not `auto`."},"constant":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","descript\#
        ion":"Whether the differenced series has a mean; `auto`: unless it is differenced twice."},"order":{"type":["s\#
        tring","null"],"enum":["auto","fixed",null],"description":"Whether the terms are found from the data; so they \#
        are unless one of them is given."},"seasonal_p":{"type":["integer","null"],"minimum":0,"maximum":2,"default":0\#
        ,"description":"Autoregressive terms at multiples of the season."},"seasonal_d":{"type":["integer","null"],"mi\#
        nimum":0,"maximum":1,"default":0,"description":"Times the series is differenced at the season."},"seasonal_q":\#
        {"type":["integer","null"],"minimum":0,"maximum":2,"default":0,"description":"Moving-average terms at multiple\#
        s of the season."},"season":{"type":["integer","null"],"minimum":0,"maximum":400,"default":0,"description":"Th\#
        e season in steps, 1 for none; 0: the day, the week or the year, whichever is usual at the step."}}},"Auth":{"\#
        oneOf":[{"type":"object","description":"No authentication.","required":["type"],"additionalProperties":false,"\#
        properties":{"type":{"type":"string","const":"none"}}},{"type":"object","description":"Basic authentication, R\#
        FC 7617.","required":["type","username","password"],"additionalProperties":false,"properties":{"type":{"type":\#
        "string","const":"basic"},"username":{"type":"string","minLength":1,"maxLength":256,"description":"Not secret.\#
        "},"password":{"type":"string","minLength":1,"maxLength":1024,"description":"The password. Replies show `***`,\#
         and a `***` sent back keeps the stored one."}}},{"type":"object","description":"A bearer token, RFC 6750.","r\#
        equired":["type","token"],"additionalProperties":false,"properties":{"type":{"type":"string","const":"bearer"}\#
        ,"token":{"type":"string","minLength":1,"maxLength":8192,"description":"The token. Replies show `***`, and a `\#
        ***` sent back keeps the stored one."}}}]},"AutoParameters":{"type":"object","description":"Hyper-parameters o\#
        f the model `auto`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":\#
        0,"maximum":20000,"default":0,"description":"The season in steps; 0: by the step and the data, 1: none."},"exp\#
        erts":{"type":["string","null"],"enum":["all","fast",null],"default":"all","description":"All experts, or only\#
         the `fast` ones that take constant time a point."},"aggregation":{"type":["string","null"],"enum":["forgettin\#
        g","ml_poly","boa","blend",null],"description":"How experts are weighted; `blend` for all experts, `ml_poly` f\#
        or the fast ones."}}},"Backtest":{"type":"object","description":"Models tried on the history of a watch.","req\#
        uired":["id","watch","state","progress","actor","spec_generation","request","inputs","results","error","reques\#
        ted_at","started_at","finished_at"],"properties":{"id":{"type":"string","description":"Such as `bkt_01hq3v5k9x\#
        7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"state":{"type":"string","enum":["queued","r\#
        unning","succeeded","failed","cancelled"],"description":"One that was running when the server stopped has fail\#
        ed, with the code `interrupted`."},"progress":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"strin\#
        g"},"spec_generation":{"type":"integer","description":"The configuration for which it was asked."},"request":{\#
        "$ref":"#/components/schemas/BacktestRequest"},"inputs":{"type":["object","null"],"description":"What it was c\#
        omputed from.","required":["series","points","start","end","first_origin","last_origin","origins","training_wi\#
        ndow","sha256"],"properties":{"series":{"type":"array","items":{"type":"string"}},"points":{"type":"integer","\#
        description":"Observed values."},"start":{"type":["string","null"],"format":"date-time"},"end":{"type":["strin\#
        g","null"],"format":"date-time"},"first_origin":{"type":["string","null"],"format":"date-time"},"last_origin":\#
        {"type":["string","null"],"format":"date-time"},"origins":{"type":"integer","description":"Past times of all s\#
        eries together."},"training_window":{"type":"string","description":"How much of the past a forecast may see."}\#
        ,"sha256":{"type":["string","null"],"description":"Of ids and values; equal for equal data."}}},"results":{"ty\#
        pe":["array","null"],"description":"One row per model, in the order of the request.","items":{"$ref":"#/compon\#
        ents/schemas/BacktestResult"}},"error":{"type":["object","null"],"description":"Why it failed.","required":["c\#
        ode","detail"],"properties":{"code":{"type":"string"},"detail":{"type":"string"}}},"requested_at":{"type":"str\#
        ing","format":"date-time"},"started_at":{"type":["string","null"],"format":"date-time"},"finished_at":{"type":\#
        ["string","null"],"format":"date-time"}}},"BacktestInput":{"type":"object","description":"What to try; an empt\#
        y body compares the watch's own model with the last value.","additionalProperties":false,"properties":{"models\#
        ":{"type":["array","null"],"minItems":1,"maxItems":8,"items":{"type":"object","additionalProperties":false,"re\#
        quired":["model"],"properties":{"model":{"type":"string","description":"A kind of `/v1/models`."},"parameters"\#
        :{"type":["object","null"],"description":"Those of the kind."}}}},"origins":{"type":["integer","null"],"minimu\#
        m":1,"maximum":200,"default":20,"description":"From how many past times each series is forecast, evenly over t\#
        he newer half of its history."},"horizon":{"type":["string","null"],"description":"How far ahead, in whole ste\#
        ps of the granularity; that of the watch by default."},"levels":{"type":["array","null"],"minItems":1,"maxItem\#
        s":8,"items":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Levels of the intervals; those of \#
        the watch by default."},"series":{"type":["array","null"],"minItems":1,"maxItems":100,"items":{"type":"string"\#
        ,"pattern":"^[0-9a-f]{16}$"},"description":"The ids of the series; all by default."}}},"BacktestList":{"type":\#
        "object","description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$r\#
        ef":"#/components/schemas/Backtest"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque\#
         and signed; absent on the last page."}}},"BacktestPatch":{"type":"object","description":"Cancels an open back\#
        -test.","required":["state"],"additionalProperties":false,"properties":{"state":{"type":"string","const":"canc\#
        elled","description":"The one change that a client can make."}}},"BacktestPreview":{"type":"object","descripti\#
        on":"What `validate_only` answers; the id stands for nothing.","required":["validate_only","backtest"],"proper\#
        ties":{"validate_only":{"type":"boolean","const":true},"backtest":{"$ref":"#/components/schemas/Backtest"}}},"\#
        BacktestRequest":{"type":"object","description":"What was asked for, every default written out.","required":["\#
        models","origins","horizon","levels","series"],"properties":{"models":{"type":"array","items":{"type":"object"\#
        ,"required":["model","parameters"],"properties":{"model":{"type":"string"},"parameters":{"type":"object"}}}},"\#
        origins":{"type":"integer"},"horizon":{"type":"string"},"levels":{"type":"array","items":{"type":"number"}},"s\#
        eries":{"type":["array","null"],"items":{"type":"string"}}}},"BacktestResult":{"type":"object","description":"\#
        One model's row. Every series counts the same; only `mae` is a mean over all values.","required":["model","par\#
        ameters","series","windows","points","mae","mase","relative_to_naive","scaled_pinball","levels","cpu_seconds",\#
        "refused","refusal"],"properties":{"model":{"type":"string"},"parameters":{"type":"object"},"series":{"type":"\#
        integer","description":"Series with a scored forecast."},"windows":{"type":"integer","description":"Forecasts \#
        that met an observed value."},"points":{"type":"integer","description":"Values that were forecast."},"mae":{"t\#
        ype":["number","null"],"description":"In the unit of the metric."},"mase":{"type":["number","null"],"descripti\#
        on":"MAE over the mean absolute one-step difference of what was seen."},"relative_to_naive":{"type":["number",\#
        "null"],"description":"MAE over that of the last value, a geometric mean over series; below 1 is better."},"sc\#
        aled_pinball":{"type":["number","null"],"description":"Mean loss of the bounds on the scale of `mase`."},"leve\#
        ls":{"type":"array","items":{"type":"object","required":["level","coverage","scaled_interval_score"],"properti\#
        es":{"level":{"type":"number"},"coverage":{"type":["number","null"],"description":"The share of values inside.\#
        "},"scaled_interval_score":{"type":["number","null"],"description":"Interval score on the scale of `mase`."}}}\#
        },"cpu_seconds":{"type":["number","null"],"description":"Mean processor time of a forecast","fitting included.\#
        ":null},"refused":{"type":"integer","description":"Origins without a forecast."},"refusal":{"type":["object","\#
        null"],"description":"The first of them.","required":["series","detail"],"properties":{"series":{"type":"strin\#
        g"},"detail":{"type":"string"}}}}},"Condition":{"type":"object","description":"One fact about a watch with its\#
         reason.","required":["type","status","reason","message","since"],"properties":{"type":{"type":"string","enum"\#
        :["scraping","trained","trainable","emitting","below_naive","emission_conflict","too_many_series","artifact_un\#
        usable","configuration_changed","cold_series"]},"status":{"type":"boolean","description":"Whether the fact hol\#
        ds."},"reason":{"type":"string","description":"A lower_snake word that programs may switch on."},"message":{"t\#
        ype":"string"},"since":{"type":["string","null"],"format":"date-time"}}},"DataQuality":{"type":"object","descr\#
        iption":"Every check of every series of a running watch.","required":["watch","trainable","series"],"propertie\#
        s":{"watch":{"$ref":"#/components/schemas/Name"},"trainable":{"type":"boolean","description":"Whether one seri\#
        es has enough history."},"series":{"type":"array","items":{"$ref":"#/components/schemas/QualityReport"}}}},"Da\#
        taSource":{"description":"A Prometheus-compatible endpoint.","allOf":[{"$ref":"#/components/schemas/DataSource\#
        Specification"},{"type":"object","required":["id","revision","created_at","updated_at","status"],"properties":\#
        {"id":{"type":"string","description":"Such as `src_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer"\#
        ,"minimum":1,"description":"Moves with each edit."},"created_at":{"type":"string","format":"date-time"},"updat\#
        ed_at":{"type":"string","format":"date-time"},"status":{"type":"object","description":"How it has answered lat\#
        ely.","required":["health","latency_ms","checked_at","error"],"properties":{"health":{"type":"string","enum":[\#
        "unknown","healthy","unhealthy"]},"latency_ms":{"type":["number","null"],"description":"Of the newest successf\#
        ul probe."},"checked_at":{"type":["string","null"],"format":"date-time"},"error":{"anyOf":[{"$ref":"#/componen\#
        ts/schemas/Reason"},{"type":"null"}],"description":"The failure of the newest probe, when it failed."}}}}}]},"\#
        DataSourceInput":{"type":"object","description":"A data source as a client writes it. A field that is null cou\#
        nts as absent.","required":["url"],"additionalProperties":false,"properties":{"name":{"type":["string","null"]\#
        ,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT it ma\#
        y repeat the name of the URL."},"url":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^https?://","\#
        description":"Scheme, host, optional port and optional path prefix; no query string, fragment, user name or pa\#
        ssword. A trailing slash is dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],\#
        "description":"How Sentinel shows who it is; none by default."},"headers":{"type":["object","null"],"descripti\#
        on":"Extra header fields of every request. Values are secret: replies show `***`, and a `***` sent back keeps \#
        the stored value. Host, Content-*, Transfer-Encoding, Connection, Authorization and Accept-Encoding are refuse\#
        d.","maxProperties":16,"additionalProperties":{"type":"string","maxLength":4096}},"tenant":{"type":["string","\#
        null"],"minLength":1,"maxLength":256,"description":"The value of `tenant_header`; not secret."},"tenant_header\#
        ":{"type":["string","null"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgI\#
        D","description":"The tenant header of Mimir and its relatives."},"ca_bundle":{"type":["string","null"],"minLe\#
        ngth":1,"maxLength":262144,"description":"PEM certificates instead of the system's trust store."},"timeout":{"\#
        type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","d\#
        efault":"10s","description":"How long one request may take, 100ms to 5m."},"in_flight_limit":{"type":["integer\#
        ","null"],"minimum":1,"maximum":64,"default":8,"description":"Requests at the same time."},"scrape_interval":{\#
        "type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","\#
        default":"15s","description":"How often the source scrapes its targets, 1s to 1h; the shortest window of a rat\#
        e is four of them."},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For \#
        people."},"id":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"revision\#
        ":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"created_at":{"readOnl\#
        y":true,"description":"Ignored, so that what was read can be written back."},"updated_at":{"readOnly":true,"de\#
        scription":"Ignored, so that what was read can be written back."},"status":{"readOnly":true,"description":"Ign\#
        ored, so that what was read can be written back."}}},"DataSourceList":{"type":"object","description":"In the o\#
        rder of names.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schem\#
        as/DataSource"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent o\#
        n the last page."}}},"DataSourcePatch":{"type":"object","description":"A merge patch (RFC 7396): what is absen\#
        t stays, null puts the default back.","additionalProperties":false,"properties":{"name":{"type":["string","nul\#
        l"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of\#
         the URL."},"url":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme\#
        , host, optional port and optional path prefix; no query string, fragment, user name or password. A trailing s\#
        lash is dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How S\#
        entinel shows who it is; none by default."},"headers":{"type":["object","null"],"description":"Extra header fi\#
        elds of every request. Values are secret: replies show `***`, and a `***` sent back keeps the stored value. Ho\#
        st, Content-*, Transfer-Encoding, Connection, Authorization and Accept-Encoding are refused.","maxProperties":\#
        16,"additionalProperties":{"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1\#
        ,"maxLength":256,"description":"The value of `tenant_header`; not secret."},"tenant_header":{"type":["string",\#
        "null"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"Th\#
        e tenant header of Mimir and its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":\#
        262144,"description":"PEM certificates instead of the system's trust store."},"timeout":{"type":["string","nul\#
        l"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","descr\#
        iption":"How long one request may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":\#
        1,"maximum":64,"default":8,"description":"Requests at the same time."},"scrape_interval":{"type":["string","nu\#
        ll"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","desc\#
        ription":"How often the source scrapes its targets, 1s to 1h; the shortest window of a rate is four of them."}\#
        ,"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."}}},"DataSou\#
        rcePreview":{"type":"object","description":"What `validate_only` answers: the specification that the source ha\#
        s now or would be created with.","required":["validate_only","data_source"],"properties":{"validate_only":{"ty\#
        pe":"boolean","const":true},"data_source":{"$ref":"#/components/schemas/DataSourceSpecification"}}},"DataSourc\#
        eSpecification":{"type":"object","description":"What a client wrote, every default spelled out, secrets masked\#
        .","required":["name","url","auth","headers","tenant","tenant_header","ca_bundle","timeout","in_flight_limit",\#
        "scrape_interval","description"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"url":{"type":"stri\#
        ng","format":"uri"},"auth":{"$ref":"#/components/schemas/Auth"},"headers":{"type":"object","description":"Ever\#
        y value is `***`.","additionalProperties":{"type":"string"}},"tenant":{"type":["string","null"]},"tenant_heade\#
        r":{"type":"string"},"ca_bundle":{"type":["string","null"]},"timeout":{"type":"string","pattern":"^\\s*(0|(\\d\#
        +y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"in_flight_limit":{"type":"integer","minimum":1,\#
        "maximum":64},"scrape_interval":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\#
        \d+s)?(\\d+ms)?)\\s*$"},"description":{"type":"string"}}},"DriftPolicy":{"type":"object","description":"When a\#
         drop in quality starts a retraining. Kept for the lifecycle milestone; no detector acts on it yet.","required\#
        ":["enabled","mode","finetune","retrain","window","min_samples","persistence","cooldown","detectors","on_low",\#
        "on_high"],"properties":{"enabled":{"type":"boolean","description":"Whether drift starts trainings."},"mode":{\#
        "type":"string","enum":["relative","absolute"],"description":"`relative`: thresholds are ratios of live MAE to\#
         the baseline frozen at promotion; `absolute`: live MAE in the unit of the metric."},"finetune":{"type":"numbe\#
        r","exclusiveMinimum":0,"maximum":1e+18,"description":"The first threshold, below `retrain`; 1 to 100 in mode \#
        relative. Default 1.25 (relative), 0.1 (absolute)."},"retrain":{"type":"number","exclusiveMinimum":0,"maximum"\#
        :1e+18,"description":"The second threshold; 1 to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)\#
        ."},"window":{"type":"integer","minimum":10,"maximum":10000,"description":"Steps over which errors are average\#
        d."},"min_samples":{"type":"integer","minimum":1,"maximum":10000,"description":"Errors that the window must ho\#
        ld, at most `window`."},"persistence":{"type":"integer","minimum":1,"maximum":1000,"description":"Evaluations \#
        in a row that must agree."},"cooldown":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\\#
        d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The least time between two drift trainings, at most 30d."},"detec\#
        tors":{"type":"array","items":{"type":"string","enum":["performance","residual_cusum","input"]},"minItems":1,"\#
        maxItems":3,"description":"Which detectors act; all by default."},"on_low":{"type":"string","enum":["none","fi\#
        netune","full_retrain"],"description":"What happens above `finetune`."},"on_high":{"type":"string","enum":["no\#
        ne","finetune","full_retrain"],"description":"What happens above `retrain`."}}},"DriftPolicyInput":{"type":"ob\#
        ject","description":"When a drop in quality starts a retraining.","additionalProperties":false,"properties":{"\#
        enabled":{"type":["boolean","null"],"default":true,"description":"Whether drift starts trainings."},"mode":{"t\#
        ype":["string","null"],"enum":["relative","absolute",null],"default":"relative","description":"`relative`: thr\#
        esholds are ratios of live MAE to the baseline frozen at promotion; `absolute`: live MAE in the unit of the me\#
        tric."},"finetune":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description":"The first thr\#
        eshold, below `retrain`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."},"retrain":{"typ\#
        e":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description":"The second threshold; 1 to 100 in mod\#
        e relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":["integer","null"],"minimum":10,"maxim\#
        um":10000,"default":60,"description":"Steps over which errors are averaged."},"min_samples":{"type":["integer"\#
        ,"null"],"minimum":1,"maximum":10000,"default":30,"description":"Errors that the window must hold, at most `wi\#
        ndow`."},"persistence":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":3,"description":"Evalua\#
        tions in a row that must agree."},"cooldown":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d\#
        +d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"30m","description":"The least time between two drift t\#
        rainings, at most 30d."},"detectors":{"type":["array","null"],"items":{"type":"string","enum":["performance","\#
        residual_cusum","input"]},"minItems":1,"maxItems":3,"default":["performance","residual_cusum","input"],"descri\#
        ption":"Which detectors act; all by default."},"on_low":{"type":["string","null"],"enum":["none","finetune","f\#
        ull_retrain",null],"default":"finetune","description":"What happens above `finetune`."},"on_high":{"type":["st\#
        ring","null"],"enum":["none","finetune","full_retrain",null],"default":"full_retrain","description":"What happ\#
        ens above `retrain`."}}},"Emission":{"type":"object","description":"What a watch shows on `/metrics`.","requir\#
        ed":["metric_name","steps","step_bounds","version_label","expected"],"properties":{"metric_name":{"type":["str\#
        ing","null"]},"steps":{"description":"Which steps ahead appear in `<metric>_sentinel_predicted`: a list of ste\#
        ps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"string","enum":["all","off"]},{"type":"array\#
        ","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"maxItems":1000}]},"step_bounds":{"type":\#
        "boolean"},"version_label":{"type":"boolean"},"expected":{"type":"array","items":{"type":"string","pattern":"^\#
        \\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}}}},"EmissionInput":{"type":"object","\#
        description":"What a watch shows on `/metrics`.","additionalProperties":false,"properties":{"metric_name":{"ty\#
        pe":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"The \#
        family base name; the metric's own by default. Required for a `query` watch and for a metric with a UTF-8 name\#
        , unless `steps` is `off`."},"steps":{"description":"Which steps ahead appear in `<metric>_sentinel_predicted`\#
        : a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"string","enum":["all","off"]}\#
        ,{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"maxItems":1000},{"type":"\#
        null"}],"default":"all"},"step_bounds":{"type":["boolean","null"],"default":false,"description":"Whether bound\#
        s at `interval.emitted_level` appear beside the steps."},"version_label":{"type":["boolean","null"],"default":\#
        true,"description":"Whether `sentinel_version` is a label; without it series stay the same over retrainings."}\#
        ,"expected":{"type":["array","null"],"items":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+\#
        h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItems":1,"maxItems":8,"description":"How far ahead the shown expectat\#
        ion was forecast: whole multiples of the granularity up to the horizon. By default one step."}}},"ErrorMetrics\#
        ":{"type":"object","description":"Means over the series; what cannot be said is null.","required":["n","mae","\#
        rmse","mase","wape","smape","mape","bias","pinball","coverage"],"properties":{"n":{"type":"integer","descripti\#
        on":"Scored forecasts."},"mae":{"type":["number","null"]},"rmse":{"type":["number","null"]},"mase":{"type":["n\#
        umber","null"]},"wape":{"type":["number","null"]},"smape":{"type":["number","null"]},"mape":{"type":["number",\#
        "null"]},"bias":{"type":["number","null"]},"pinball":{"type":["number","null"]},"coverage":{"type":["number","\#
        null"]}}},"EtsParameters":{"type":"object","description":"Hyper-parameters of the model `ets`.","additionalPro\#
        perties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":10080,"default":0,"desc\#
        ription":"Steps per season, at least three of which must fit into the window; 0 finds it, 1 means none."},"err\#
        or":{"type":["string","null"],"enum":["auto","additive","multiplicative",null],"default":"additive","descripti\#
        on":"How the error enters. `auto` chooses from the data."},"trend":{"type":["string","null"],"enum":["auto","n\#
        one","additive",null],"default":"auto","description":"The trend. `auto` chooses from the data."},"damped":{"ty\#
        pe":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether a trend dies awa\#
        y."},"season_type":{"type":["string","null"],"enum":["auto","none","additive","multiplicative",null],"default"\#
        :"auto","description":"How the season enters. `auto` chooses from the data."},"ic":{"type":["string","null"],"\#
        enum":["aic","aicc","bic",null],"default":"aicc","description":"The information criterion that forms are compa\#
        red by."}}},"ExponentialSmoothingParameters":{"type":"object","description":"Hyper-parameters of the model `ex\#
        ponential_smoothing`.","additionalProperties":false,"properties":{"damped":{"type":["string","null"],"enum":["\#
        auto","on","off",null],"default":"auto","description":"Whether the trend dies away; `auto` decides by the one-\#
        step error."},"alpha":{"type":["number","null"],"minimum":0.001,"maximum":1,"description":"Weight of the newes\#
        t value in the level; chosen from the data unless given."},"beta":{"type":["number","null"],"minimum":0,"maxim\#
        um":1,"description":"Weight of the newest change in the trend, 0 for none; chosen from the data unless given."\#
        },"phi":{"type":["number","null"],"minimum":0.5,"maximum":1,"description":"What remains of the trend after eac\#
        h step; chosen from the data unless given."}}},"Fault":{"type":"object","description":"One mistake in a docume\#
        nt that a client sent.","required":["pointer","code","detail"],"properties":{"pointer":{"type":"string","forma\#
        t":"json-pointer","description":"Where: a JSON pointer (RFC 6901) into the body; empty for the body itself."},\#
        "code":{"type":"string","enum":["required","unknown_field","wrong_type","out_of_range","invalid","conflict","d\#
        uplicate","too_long","too_short","too_many","too_few","not_found","unsupported","read_only"],"description":"Th\#
        e kind of mistake."},"detail":{"type":"string","description":"A sentence that names the fix."}}},"Forecast":{"\#
        type":"object","description":"The newest forecast of every series, in the order of ids.","required":["watch","\#
        state","model","granularity","horizon","interval","items"],"properties":{"watch":{"$ref":"#/components/schemas\#
        /Name"},"state":{"$ref":"#/components/schemas/WatchState"},"model":{"type":"string","enum":["auto","naive","se\#
        asonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd"\#
        ,"nlinear","fourier_ridge","gradient_boosting","model_selection"]},"granularity":{"type":"string","pattern":"^\#
        \\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":\#
        "^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"interval":{"type":"object","descri\#
        ption":"The levels of the reply, and those that the watch keeps; bounds of others are worked out from them.","\#
        required":["levels","kept_levels","emitted_level","method"],"properties":{"levels":{"type":"array","items":{"t\#
        ype":"number","minimum":0.5,"maximum":0.999},"description":"Ascending."},"kept_levels":{"type":"array","items"\#
        :{"type":"number","minimum":0.5,"maximum":0.999}},"emitted_level":{"type":"number","minimum":0.5,"maximum":0.9\#
        99},"method":{"type":"string","enum":["auto","quantile_tracking","pooled","adaptive_conformal"]}}},"items":{"t\#
        ype":"array","items":{"$ref":"#/components/schemas/SeriesForecast"},"maxItems":1000},"next_page_token":{"type"\#
        :"string","description":"Opaque and signed; absent on the last page."}}},"FourierRidgeParameters":{"type":"obj\#
        ect","description":"Hyper-parameters of the model `fourier_ridge`.","additionalProperties":false,"properties":\#
        {"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the sea\#
        son in steps, 1 for none; 0 finds it from the step and the data."},"changes":{"type":["integer","null"],"minim\#
        um":0,"maximum":50,"default":25,"description":"The most points at which the trend may bend."},"harmonics":{"ty\#
        pe":["integer","null"],"minimum":1,"maximum":50,"default":12,"description":"The most sine waves per season."}}\#
        },"GateOutcome":{"type":"object","description":"What was decided about a freshly trained version, and on which\#
         scores.","required":["promoted","reason"],"properties":{"promoted":{"type":"boolean"},"reason":{"type":"strin\#
        g","description":"Such as `first_version`, `better_than_champion`, `worse_than_naive`, `configuration_changed`\#
        ."},"gate":{"type":"string","enum":["on","off"]},"margin":{"type":"number"},"candidate_mase":{"type":["number"\#
        ,"null"]},"champion_mase":{"type":["number","null"]},"naive_mase":{"type":["number","null"]}}},"GradientBoosti\#
        ngParameters":{"type":"object","description":"Hyper-parameters of the model `gradient_boosting`.","additionalP\#
        roperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"d\#
        escription":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"rounds":{"ty\#
        pe":["integer","null"],"minimum":1,"maximum":500,"default":60,"description":"How many trees are learnt."},"dep\#
        th":{"type":["integer","null"],"minimum":1,"maximum":6,"default":4,"description":"How deep a tree may be."},"l\#
        earning_rate":{"type":["number","null"],"minimum":0.01,"maximum":1,"default":0.1,"description":"What each tree\#
        's answer is multiplied with."}}},"History":{"type":"object","description":"Observed and expected values of a \#
        series, as a chart draws them.","required":["watch","series","granularity","step","horizon","level","start","e\#
        nd","points"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"series":{"type":"string"},"granulari\#
        ty":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"ste\#
        p":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","descr\#
        iption":"The distance of the points."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?\#
        (\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead the expectations were made."},"l\#
        evel":{"type":"number","description":"The level of the bounds that are emitted now."},"start":{"type":["string\#
        ","null"],"format":"date-time","description":"Of the first point."},"end":{"type":["string","null"],"format":"\#
        date-time","description":"Of the last point."},"points":{"type":"array","items":{"$ref":"#/components/schemas/\#
        HistoryPoint"},"maxItems":11000}}},"HistoryPoint":{"type":"object","description":"One grid time. Arm and tier \#
        are null until experiments and incidents exist.","required":["time","observed","expected","lower","upper","err\#
        or","version","arm","tier"],"properties":{"time":{"type":"string","format":"date-time"},"observed":{"type":["n\#
        umber","null"]},"expected":{"type":["number","null"]},"lower":{"type":["number","null"],"description":"Lower b\#
        ound of the expectation's interval at the level that was emitted then."},"upper":{"type":["number","null"]},"e\#
        rror":{"type":["number","null"],"description":"Observed minus expected."},"version":{"type":["integer","null"]\#
        ,"description":"The version that made the expectation."},"arm":{"type":"null"},"tier":{"type":"null"}}},"Inter\#
        val":{"type":"object","description":"Which prediction intervals are kept.","required":["levels","emitted_level\#
        ","method"],"properties":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"de\#
        scription":"Ascending."},"emitted_level":{"type":"number","minimum":0.5,"maximum":0.999},"method":{"type":"str\#
        ing","enum":["auto","quantile_tracking","pooled","adaptive_conformal"]}}},"IntervalInput":{"type":"object","de\#
        scription":"Which prediction intervals are kept, and how they are made.","additionalProperties":false,"propert\#
        ies":{"levels":{"type":["array","null"],"items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"\#
        maxItems":8,"default":[0.9],"description":"Coverage levels."},"emitted_level":{"type":["number","null"],"minim\#
        um":0.5,"maximum":0.999,"description":"One of `levels`; the largest by default."},"method":{"type":["string","\#
        null"],"enum":["auto","quantile_tracking","pooled","adaptive_conformal",null],"default":"auto","description":"\#
        pooled: quantiles of past errors; quantile_tracking: quantiles that are tracked by sample, per step; auto: the\#
         better of the two; adaptive_conformal: long-run coverage for any data."}}},"LinearTrendParameters":{"type":"o\#
        bject","description":"Hyper-parameters of the model `linear_trend`.","additionalProperties":false,"properties"\#
        :{"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"default":0.001,"description":"Penalty per \#
        training row on the standardised coefficients."},"cyclical_time":{"type":["string","null"],"enum":["auto","on"\#
        ,"off",null],"default":"auto","description":"Hour of the day and day of the week as inputs; `auto`: from 2 day\#
        s and 2 weeks of data on."}}},"LiveAccuracy":{"type":"object","description":"How good the served forecasts of 
        """#
}
