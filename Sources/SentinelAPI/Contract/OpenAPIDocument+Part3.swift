// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
        onses":{"NoContent":{"description":"Deleted; with `validate_only=true`: it could be.","headers":{"X-Request-Id\#
        ":{"$ref":"#/components/headers/X-Request-Id"}}},"NotModified":{"description":"The client has the current one.\#
        ","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/\#
        ETag"}}},"BadRequest":{"description":"Syntax: not JSON, an unknown field or parameter, a wrong type, a bad hea\#
        der or page token.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applic\#
        ation/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/malformed_b\#
        ody","title":"Bad Request","status":400,"detail":"The request has 1 fault; each is listed under errors.","inst\#
        ance":"/v1/watches/api-requests","code":"malformed_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retrya\#
        ble":false,"errors":[{"pointer":"/horizont","code":"unknown_field","detail":"There is no field horizont. Did y\#
        ou mean horizon?"}]}}}},"NotFound":{"description":"There is no such resource.","headers":{"X-Request-Id":{"$re\#
        f":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components\#
        /schemas/Problem"},"example":{"type":"/problems/watch_not_found","title":"Not Found","status":404,"detail":"Th\#
        ere is no watch 'api-requests'.","instance":"/v1/watches/api-requests","code":"watch_not_found","request_id":"\#
        req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"MethodNotAllowed":{"description":"Another method on thi\#
        s path.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Allow":{"$ref":"#/components/\#
        headers/Allow"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"exam\#
        ple":{"type":"/problems/method_not_allowed","title":"Method Not Allowed","status":405,"detail":"This resource \#
        allows DELETE, GET, HEAD, PATCH, PUT.","instance":"/v1/watches/api-requests","code":"method_not_allowed","requ\#
        est_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"NotAcceptable":{"description":"`Accept` names \#
        no type that this resource has.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"cont\#
        ent":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problem\#
        s/not_acceptable","title":"Not Acceptable","status":406,"detail":"This resource is given as application/json."\#
        ,"instance":"/v1/watches/api-requests","code":"not_acceptable","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","\#
        retryable":false}}}},"Conflict":{"description":"The request is right, the state is not.","headers":{"X-Request\#
        -Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/\#
        components/schemas/Problem"},"example":{"type":"/problems/name_taken","title":"Conflict","status":409,"detail"\#
        :"There is a watch 'api-requests' already; choose another name.","instance":"/v1/watches/api-requests","code":\#
        "name_taken","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"PreconditionFailed":{"descri\#
        ption":"`If-Match` names another revision, or `If-None-Match` forbids to replace.","headers":{"X-Request-Id":{\#
        "$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/compon\#
        ents/schemas/Problem"},"example":{"type":"/problems/etag_mismatch","title":"Precondition Failed","status":412,\#
        "detail":"The resource has changed since you read it; read it again.","instance":"/v1/watches/api-requests","c\#
        ode":"etag_mismatch","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ContentTooLarge":{"d\#
        escription":"The body is over the limit.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
        "}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":\#
        "/problems/body_too_large","title":"Content Too Large","status":413,"detail":"A request body has at most 10485\#
        76 bytes.","instance":"/v1/watches/api-requests","code":"body_too_large","request_id":"req_01hq3v5k9x7m2t4w6y8\#
        z0a1b2c","retryable":false}}}},"URITooLong":{"description":"Path and query are over the limit.","headers":{"X-\#
        Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$r\#
        ef":"#/components/schemas/Problem"},"example":{"type":"/problems/uri_too_long","title":"URI Too Long","status"\#
        :414,"detail":"Path and query have at most 8192 bytes.","instance":"/v1/watches/api-requests","code":"uri_too_\#
        long","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"UnsupportedMediaType":{"description\#
        ":"The body has another or no `Content-Type`.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reque\#
        st-Id"},"Accept":{"$ref":"#/components/headers/Accept"}},"content":{"application/problem+json":{"schema":{"$re\#
        f":"#/components/schemas/Problem"},"example":{"type":"/problems/unsupported_media_type","title":"Unsupported M\#
        edia Type","status":415,"detail":"Send the body with Content-Type: application/json.","instance":"/v1/watches/\#
        api-requests","code":"unsupported_media_type","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}\#
        }}},"UnprocessableContent":{"description":"The fields are readable and wrong.","headers":{"X-Request-Id":{"$re\#
        f":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components\#
        /schemas/Problem"},"example":{"type":"/problems/invalid_body","title":"Unprocessable Content","status":422,"de\#
        tail":"The request has 1 fault; each is listed under errors.","instance":"/v1/watches/api-requests","code":"in\#
        valid_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/lookback","\#
        code":"out_of_range","detail":"The lookback (5m) must be longer than the horizon (15m)."}]}}}},"PreconditionRe\#
        quired":{"description":"`If-Match` is missing.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
        est-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"\#
        type":"/problems/if_match_required","title":"Precondition Required","status":428,"detail":"Send If-Match with \#
        the ETag that you have read (or *), so that nobody's edit is lost.","instance":"/v1/watches/api-requests","cod\#
        e":"if_match_required","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"InternalServerErro\#
        r":{"description":"A bug; the log has the details under `request_id`.","headers":{"X-Request-Id":{"$ref":"#/co\#
        mponents/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas\#
        /Problem"},"example":{"type":"/problems/internal_error","title":"Internal Server Error","status":500,"detail":\#
        "Something went wrong on the server; the log has the details under this request_id.","instance":"/v1/watches/a\#
        pi-requests","code":"internal_error","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"Serv\#
        iceUnavailable":{"description":"PostgreSQL is away, the server is starting or stopping, or the request took to\#
        o long.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/compo\#
        nents/headers/Retry-After"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Pro\#
        blem"},"example":{"type":"/problems/deadline_exceeded","title":"Service Unavailable","status":503,"detail":"Th\#
        e request took longer than the server allows; try again.","instance":"/v1/watches/api-requests","code":"deadli\#
        ne_exceeded","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":true}}}}},"schemas":{"Activation":{"typ\#
        e":"object","description":"One entry of the append-only history of which version was active when, why and by w\#
        hom.","required":["watch","seq","version","previous_version","reason","detail","actor","rollback","at"],"prope\#
        rties":{"watch":{"$ref":"#/components/schemas/Name"},"seq":{"type":"integer","minimum":1,"description":"Grows \#
        by one with each activation of the watch."},"version":{"type":["integer","null"],"description":"Null: from her\#
        e on no version was active."},"previous_version":{"type":["integer","null"]},"reason":{"type":"string","enum":\#
        ["promotion","demotion","rollback","automatic_rollback","restore","artifact_unusable"],"description":"demotion\#
        : a client moved the active version out of production."},"detail":{"type":"string"},"actor":{"type":"string"},\#
        "rollback":{"type":["string","null"],"description":"The id of the rollback."},"at":{"type":"string","format":"\#
        date-time"}}},"ActivationList":{"type":"object","description":"Newest first.","required":["items"],"properties\#
        ":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Activation"},"maxItems":1000},"next_page_toke\#
        n":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"ArimaParameters":{"type":"\#
        object","description":"Hyper-parameters of the model `arima`.","additionalProperties":false,"properties":{"p":\#
        {"type":["integer","null"],"minimum":0,"maximum":5,"default":1,"description":"Autoregressive terms, where `ord\#
        er` is not `auto`."},"d":{"type":["integer","null"],"minimum":0,"maximum":2,"default":1,"description":"Times t\#
        he series is differenced, where `order` is not `auto`."},"q":{"type":["integer","null"],"minimum":0,"maximum":\#
        5,"default":1,"description":"Moving-average terms, where `order` is not `auto`."},"constant":{"type":["string"\#
        ,"null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the differenced series has a \#
        mean; `auto`: unless it is differenced twice."},"order":{"type":["string","null"],"enum":["auto","fixed",null]\#
        ,"description":"Whether the terms are found from the data; so they are unless one of them is given."},"seasona\#
        l_p":{"type":["integer","null"],"minimum":0,"maximum":2,"default":0,"description":"Autoregressive terms at mul\#
        tiples of the season."},"seasonal_d":{"type":["integer","null"],"minimum":0,"maximum":1,"default":0,"descripti\#
        on":"Times the series is differenced at the season."},"seasonal_q":{"type":["integer","null"],"minimum":0,"max\#
        imum":2,"default":0,"description":"Moving-average terms at multiples of the season."},"season":{"type":["integ\#
        er","null"],"minimum":0,"maximum":400,"default":0,"description":"The season in steps, 1 for none; 0: the day, \#
        the week or the year, whichever is usual at the step."}}},"Auth":{"oneOf":[{"type":"object","description":"No \#
        authentication.","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","const\#
        ":"none"}}},{"type":"object","description":"Basic authentication, RFC 7617.","required":["type","username","pa\#
        ssword"],"additionalProperties":false,"properties":{"type":{"type":"string","const":"basic"},"username":{"type\#
        ":"string","minLength":1,"maxLength":256,"description":"Not secret."},"password":{"type":"string","minLength":\#
        1,"maxLength":1024,"description":"The password. Replies show `***`, and a `***` sent back keeps the stored one\#
        ."}}},{"type":"object","description":"A bearer token, RFC 6750.","required":["type","token"],"additionalProper\#
        ties":false,"properties":{"type":{"type":"string","const":"bearer"},"token":{"type":"string","minLength":1,"ma\#
        xLength":8192,"description":"The token. Replies show `***`, and a `***` sent back keeps the stored one."}}}]},\#
        "AutoParameters":{"type":"object","description":"Hyper-parameters of the model `auto`.","additionalProperties"\#
        :false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":20000,"default":0,"description"\#
        :"The season in steps; 0: by the step and the data, 1: none."},"experts":{"type":["string","null"],"enum":["al\#
        l","fast",null],"default":"all","description":"All experts, or only the `fast` ones that take constant time a \#
        point."},"aggregation":{"type":["string","null"],"enum":["forgetting","ml_poly","boa","blend",null],"descripti\#
        on":"How experts are weighted; `blend` for all experts, `ml_poly` for the fast ones."}}},"Backtest":{"type":"o\#
        bject","description":"Models tried on the history of a watch.","required":["id","watch","state","progress","ac\#
        tor","spec_generation","request","inputs","results","error","requested_at","started_at","finished_at"],"proper\#
        ties":{"id":{"type":"string","description":"Such as `bkt_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/com\#
        ponents/schemas/Name"},"state":{"type":"string","enum":["queued","running","succeeded","failed","cancelled"],"\#
        description":"One that was running when the server stopped has failed, with the code `interrupted`."},"progres\#
        s":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"spec_generation":{"type":"integer","de\#
        scription":"The configuration for which it was asked."},"request":{"$ref":"#/components/schemas/BacktestReques\#
        t"},"inputs":{"type":["object","null"],"description":"What it was computed from.","required":["series","points\#
        ","start","end","first_origin","last_origin","origins","training_window","sha256"],"properties":{"series":{"ty\#
        pe":"array","items":{"type":"string"}},"points":{"type":"integer","description":"Observed values."},"start":{"\#
        type":["string","null"],"format":"date-time"},"end":{"type":["string","null"],"format":"date-time"},"first_ori\#
        gin":{"type":["string","null"],"format":"date-time"},"last_origin":{"type":["string","null"],"format":"date-ti\#
        me"},"origins":{"type":"integer","description":"Past times of all series together."},"training_window":{"type"\#
        :"string","description":"How much of the past a forecast may see."},"sha256":{"type":["string","null"],"descri\#
        ption":"Of ids and values; equal for equal data."}}},"results":{"type":["array","null"],"description":"One row\#
         per model, in the order of the request.","items":{"$ref":"#/components/schemas/BacktestResult"}},"error":{"ty\#
        pe":["object","null"],"description":"Why it failed.","required":["code","detail"],"properties":{"code":{"type"\#
        :"string"},"detail":{"type":"string"}}},"requested_at":{"type":"string","format":"date-time"},"started_at":{"t\#
        ype":["string","null"],"format":"date-time"},"finished_at":{"type":["string","null"],"format":"date-time"}}},"\#
        BacktestInput":{"type":"object","description":"What to try; an empty body compares the watch's own model with \#
        the last value.","additionalProperties":false,"properties":{"models":{"type":["array","null"],"minItems":1,"ma\#
        xItems":8,"items":{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"t\#
        ype":"string","description":"A kind of `/v1/models`."},"parameters":{"type":["object","null"],"description":"T\#
        hose of the kind."}}}},"origins":{"type":["integer","null"],"minimum":1,"maximum":200,"default":20,"descriptio\#
        n":"From how many past times each series is forecast, evenly over the newer half of its history."},"horizon":{\#
        "type":["string","null"],"description":"How far ahead, in whole steps of the granularity; that of the watch by\#
         default."},"levels":{"type":["array","null"],"minItems":1,"maxItems":8,"items":{"type":"number","minimum":0.5\#
        ,"maximum":0.999},"description":"Levels of the intervals; those of the watch by default."},"series":{"type":["\#
        array","null"],"minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[0-9a-f]{16}$"},"description":\#
        "The ids of the series; all by default."}}},"BacktestList":{"type":"object","description":"Newest first.","req\#
        uired":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Backtest"},"maxIt\#
        ems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"\#
        BacktestPatch":{"type":"object","description":"Cancels an open back-test.","required":["state"],"additionalPro\#
        perties":false,"properties":{"state":{"type":"string","const":"cancelled","description":"The one change that a\#
         client can make."}}},"BacktestPreview":{"type":"object","description":"What `validate_only` answers; the id s\#
        tands for nothing.","required":["validate_only","backtest"],"properties":{"validate_only":{"type":"boolean","c\#
        onst":true},"backtest":{"$ref":"#/components/schemas/Backtest"}}},"BacktestRequest":{"type":"object","descript\#
        ion":"What was asked for, every default written out.","required":["models","origins","horizon","levels","serie\#
        s"],"properties":{"models":{"type":"array","items":{"type":"object","required":["model","parameters"],"propert\#
        ies":{"model":{"type":"string"},"parameters":{"type":"object"}}}},"origins":{"type":"integer"},"horizon":{"typ\#
        e":"string"},"levels":{"type":"array","items":{"type":"number"}},"series":{"type":["array","null"],"items":{"t\#
        ype":"string"}}}},"BacktestResult":{"type":"object","description":"One model's row. Every series counts the sa\#
        me; only `mae` is a mean over all values.","required":["model","parameters","series","windows","points","mae",\#
        "mase","relative_to_naive","scaled_pinball","levels","cpu_seconds","refused","refusal"],"properties":{"model":\#
        {"type":"string"},"parameters":{"type":"object"},"series":{"type":"integer","description":"Series with a score\#
        d forecast."},"windows":{"type":"integer","description":"Forecasts that met an observed value."},"points":{"ty\#
        pe":"integer","description":"Values that were forecast."},"mae":{"type":["number","null"],"description":"In th\#
        e unit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mean absolute one-step di\#
        fference of what was seen."},"relative_to_naive":{"type":["number","null"],"description":"MAE over that of the\#
         last value, a geometric mean over series; below 1 is better."},"scaled_pinball":{"type":["number","null"],"de\#
        scription":"Mean loss of the bounds on the scale of `mase`."},"levels":{"type":"array","items":{"type":"object\#
        ","required":["level","coverage","scaled_interval_score"],"properties":{"level":{"type":"number"},"coverage":{\#
        "type":["number","null"],"description":"The share of values inside."},"scaled_interval_score":{"type":["number\#
        ","null"],"description":"Interval score on the scale of `mase`."}}}},"cpu_seconds":{"type":["number","null"],"\#
        description":"Mean processor time of a forecast","fitting included.":null},"refused":{"type":"integer","descri\#
        ption":"Origins without a forecast."},"refusal":{"type":["object","null"],"description":"The first of them.","\#
        required":["series","detail"],"properties":{"series":{"type":"string"},"detail":{"type":"string"}}}}},"Conditi\#
        on":{"type":"object","description":"One fact about a watch with its reason.","required":["type","status","reas\#
        on","message","since"],"properties":{"type":{"type":"string","enum":["scraping","trained","trainable","emittin\#
        g","below_naive","emission_conflict","too_many_series","artifact_unusable","configuration_changed","cold_serie\#
        s","drifting"]},"status":{"type":"boolean","description":"Whether the fact holds."},"reason":{"type":"string",\#
        "description":"A lower_snake word that programs may switch on."},"message":{"type":"string"},"since":{"type":[\#
        "string","null"],"format":"date-time"}}},"DataQuality":{"type":"object","description":"Every check of every se\#
        ries of a running watch.","required":["watch","trainable","series"],"properties":{"watch":{"$ref":"#/component\#
        s/schemas/Name"},"trainable":{"type":"boolean","description":"Whether one series has enough history."},"series\#
        ":{"type":"array","items":{"$ref":"#/components/schemas/QualityReport"}}}},"DataSource":{"description":"A Prom\#
        etheus-compatible endpoint.","allOf":[{"$ref":"#/components/schemas/DataSourceSpecification"},{"type":"object"\#
        ,"required":["id","revision","created_at","updated_at","status"],"properties":{"id":{"type":"string","descript\#
        ion":"Such as `src_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"description":"Move\#
        s with each edit."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format"\#
        :"date-time"},"status":{"type":"object","description":"How it has answered lately.","required":["health","late\#
        ncy_ms","checked_at","error"],"properties":{"health":{"type":"string","enum":["unknown","healthy","unhealthy"]\#
        },"latency_ms":{"type":["number","null"],"description":"Of the newest successful probe."},"checked_at":{"type"\#
        :["string","null"],"format":"date-time"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"nul\#
        l"}],"description":"The failure of the newest probe, when it failed."}}}}}]},"DataSourceInput":{"type":"object\#
        ","description":"A data source as a client writes it. A field that is null counts as absent.","required":["url\#
        "],"additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{\#
        0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT it may repeat the name of the URL."},\#
        "url":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, opti\#
        onal port and optional path prefix; no query string, fragment, user name or password. A trailing slash is drop\#
        ped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel show\#
        s who it is; none by default."},"headers":{"type":["object","null"],"description":"Extra header fields of ever\#
        y request. Values are secret: replies show `***`, and a `***` sent back keeps the stored value. Host, Content-\#
        *, Transfer-Encoding, Connection, Authorization and Accept-Encoding are refused.","maxProperties":16,"addition\#
        alProperties":{"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLength"\#
        :256,"description":"The value of `tenant_header`; not secret."},"tenant_header":{"type":["string","null"],"min\#
        Length":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant hea\#
        der of Mimir and its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"desc\#
        ription":"PEM certificates instead of the system's trust store."},"timeout":{"type":["string","null"],"pattern\#
        ":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How\#
         long one request may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maximum":\#
        64,"default":8,"description":"Requests at the same time."},"scrape_interval":{"type":["string","null"],"patter\#
        n":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"Ho\#
        w often the source scrapes its targets, 1s to 1h; the shortest window of a rate is four of them."},"descriptio\#
        n":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"readOnly":true,\#
        "description":"Ignored, so that what was read can be written back."},"revision":{"readOnly":true,"description"\#
        :"Ignored, so that what was read can be written back."},"created_at":{"readOnly":true,"description":"Ignored, \#
        so that what was read can be written back."},"updated_at":{"readOnly":true,"description":"Ignored, so that wha\#
        t was read can be written back."},"status":{"readOnly":true,"description":"Ignored, so that what was read can \#
        be written back."}}},"DataSourceList":{"type":"object","description":"In the order of names.","required":["ite\#
        ms"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/DataSource"},"maxItems":1000}\#
        ,"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"DataSource\#
        Patch":{"type":"object","description":"A merge patch (RFC 7396): what is absent stays, null puts the default b\#
        ack.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9\#
        -]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"url":{"type":"strin\#
        g","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, optional port and option\#
        al path prefix; no query string, fragment, user name or password. A trailing slash is dropped."},"auth":{"anyO\#
        f":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel shows who it is; none by\#
         default."},"headers":{"type":["object","null"],"description":"Extra header fields of every request. Values ar\#
        e secret: replies show `***`, and a `***` sent back keeps the stored value. Host, Content-*, Transfer-Encoding\#
        , Connection, Authorization and Accept-Encoding are refused.","maxProperties":16,"additionalProperties":{"type\#
        ":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLength":256,"description":"\#
        The value of `tenant_header`; not secret."},"tenant_header":{"type":["string","null"],"minLength":1,"maxLength\#
        ":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant header of Mimir and its\#
         relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"description":"PEM certif\#
        icates instead of the system's trust store."},"timeout":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\#
        \\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How long one request ma\#
        y take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maximum":64,"default":8,"desc\#
        ription":"Requests at the same time."},"scrape_interval":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?\#
        (\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How often the source s\#
        crapes its targets, 1s to 1h; the shortest window of a rate is four of them."},"description":{"type":["string"\#
        ,"null"],"maxLength":1000,"default":"","description":"For people."}}},"DataSourcePreview":{"type":"object","de\#
        scription":"What `validate_only` answers: the specification that the source has now or would be created with."\#
        ,"required":["validate_only","data_source"],"properties":{"validate_only":{"type":"boolean","const":true},"dat\#
        a_source":{"$ref":"#/components/schemas/DataSourceSpecification"}}},"DataSourceSpecification":{"type":"object"\#
        ,"description":"What a client wrote, every default spelled out, secrets masked.","required":["name","url","aut\#
        h","headers","tenant","tenant_header","ca_bundle","timeout","in_flight_limit","scrape_interval","description"]\#
        ,"properties":{"name":{"$ref":"#/components/schemas/Name"},"url":{"type":"string","format":"uri"},"auth":{"$re\#
        f":"#/components/schemas/Auth"},"headers":{"type":"object","description":"Every value is `***`.","additionalPr\#
        operties":{"type":"string"}},"tenant":{"type":["string","null"]},"tenant_header":{"type":"string"},"ca_bundle"\#
        :{"type":["string","null"]},"timeout":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d\#
        +m)?(\\d+s)?(\\d+ms)?)\\s*$"},"in_flight_limit":{"type":"integer","minimum":1,"maximum":64},"scrape_interval":\#
        {"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"descrip\#
        tion":{"type":"string"}}},"DriftPolicy":{"type":"object","description":"When a drop in quality starts a retrai\#
        ning.","required":["enabled","mode","finetune","retrain","window","min_samples","persistence","cooldown","dete\#
        ctors","on_low","on_high"],"properties":{"enabled":{"type":"boolean","description":"Whether drift starts train\#
        ings."},"mode":{"type":"string","enum":["relative","absolute"],"description":"`relative`: thresholds are ratio\#
        s of live MAE to the baseline frozen at promotion; `absolute`: live MAE in the unit of the metric."},"finetune\#
        ":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The first threshold, below `retrain`; 1\#
         to 100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."},"retrain":{"type":"number","exclusiveMini\#
        mum":0,"maximum":1e+18,"description":"The second threshold; 1 to 100 in mode relative. Default 1.75 (relative)\#
        , 0.3 (absolute)."},"window":{"type":"integer","minimum":10,"maximum":10000,"description":"Steps over which er\#
        rors are averaged."},"min_samples":{"type":"integer","minimum":1,"maximum":10000,"description":"Errors that th\#
        e window must hold, at most `window`."},"persistence":{"type":"integer","minimum":1,"maximum":1000,"descriptio\#
        n":"Evaluations in a row that must agree."},"cooldown":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\\#
        d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The least time between two drift trainings, at mo\#
        st 30d."},"detectors":{"type":"array","items":{"type":"string","enum":["performance","residual_cusum","input"]\#
        },"minItems":1,"maxItems":3,"description":"Which detectors act; all by default."},"on_low":{"type":"string","e\#
        num":["none","finetune","full_retrain"],"description":"What happens above `finetune`."},"on_high":{"type":"str\#
        ing","enum":["none","finetune","full_retrain"],"description":"What happens above `retrain`."}}},"DriftPolicyIn\#
        put":{"type":"object","description":"When a drop in quality starts a retraining.","additionalProperties":false\#
        ,"properties":{"enabled":{"type":["boolean","null"],"default":true,"description":"Whether drift starts trainin\#
        gs."},"mode":{"type":["string","null"],"enum":["relative","absolute",null],"default":"relative","description":\#
        "`relative`: thresholds are ratios of live MAE to the baseline frozen at promotion; `absolute`: live MAE in th\#
        e unit of the metric."},"finetune":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description\#
        ":"The first threshold, below `retrain`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."}\#
        ,"retrain":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description":"The second threshold;\#
         1 to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":["integer","null"],"mi\#
        nimum":10,"maximum":10000,"default":60,"description":"Steps over which errors are averaged."},"min_samples":{"\#
        type":["integer","null"],"minimum":1,"maximum":10000,"default":30,"description":"Errors that the window must h\#
        old, at most `window`."},"persistence":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":3,"desc\#
        ription":"Evaluations in a row that must agree."},"cooldown":{"type":["string","null"],"pattern":"^\\s*(0|(\\d\#
        +y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"30m","description":"The least time bet\#
        ween two drift trainings, at most 30d."},"detectors":{"type":["array","null"],"items":{"type":"string","enum":\#
        ["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"default":["performance","residual_cusum",\#
        "input"],"description":"Which detectors act; all by default."},"on_low":{"type":["string","null"],"enum":["non\#
        e","finetune","full_retrain",null],"default":"finetune","description":"What happens above `finetune`."},"on_hi\#
        gh":{"type":["string","null"],"enum":["none","finetune","full_retrain",null],"default":"full_retrain","descrip\#
        tion":"What happens above `retrain`."}}},"Emission":{"type":"object","description":"What a watch shows on `/me\#
        trics`.","required":["metric_name","steps","step_bounds","version_label","expected"],"properties":{"metric_nam\#
        e":{"type":["string","null"]},"steps":{"description":"Which steps ahead appear in `<metric>_sentinel_predicted\#
        `: a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"string","enum":["all","off"]\#
        },{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"maxItems":1000}]},"step_\#
        bounds":{"type":"boolean"},"version_label":{"type":"boolean"},"expected":{"type":"array","items":{"type":"stri\#
        ng","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}}}},"EmissionInput":{"\#
        type":"object","description":"What a watch shows on `/metrics`.","additionalProperties":false,"properties":{"m\#
        etric_name":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","de\#
        scription":"The family base name; the metric's own by default. Required for a `query` watch and for a metric w\#
        ith a UTF-8 name, unless `steps` is `off`."},"steps":{"description":"Which steps ahead appear in `<metric>_sen\#
        tinel_predicted`: a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"string","enum\#
        ":["all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"maxItems"\#
        :1000},{"type":"null"}],"default":"all"},"step_bounds":{"type":["boolean","null"],"default":false,"description\#
        ":"Whether bounds at `interval.emitted_level` appear beside the steps."},"version_label":{"type":["boolean","n\#
        ull"],"default":true,"description":"Whether `sentinel_version` is a label; without it series stay the same ove\#
        r retrainings."},"expected":{"type":["array","null"],"items":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+\#
        w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItems":1,"maxItems":8,"description":"How far ahead th\#
        e shown expectation was forecast: whole multiples of the granularity up to the horizon. By default one step."}\#
        }},"ErrorMetrics":{"type":"object","description":"Means over the series; what cannot be said is null.","requir\#
        ed":["n","mae","rmse","mase","wape","smape","mape","bias","pinball","coverage"],"properties":{"n":{"type":"int\#
        eger","description":"Scored forecasts."},"mae":{"type":["number","null"]},"rmse":{"type":["number","null"]},"m\#
        ase":{"type":["number","null"]},"wape":{"type":["number","null"]},"smape":{"type":["number","null"]},"mape":{"\#
        type":["number","null"]},"bias":{"type":["number","null"]},"pinball":{"type":["number","null"]},"coverage":{"t\#
        ype":["number","null"]}}},"EtsParameters":{"type":"object","description":"Hyper-parameters of the model `ets`.\#
        ","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":10080,"\#
        default":0,"description":"Steps per season, at least three of which must fit into the window; 0 finds it, 1 me\#
        ans none."},"error":{"type":["string","null"],"enum":["auto","additive","multiplicative",null],"default":"addi\#
        tive","description":"How the error enters. `auto` chooses from the data."},"trend":{"type":["string","null"],"\#
        enum":["auto","none","additive",null],"default":"auto","description":"The trend. `auto` chooses from the data.\#
        "},"damped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether \#
        a trend dies away."},"season_type":{"type":["string","null"],"enum":["auto","none","additive","multiplicative"\#
        ,null],"default":"auto","description":"How the season enters. `auto` chooses from the data."},"ic":{"type":["s\#
        tring","null"],"enum":["aic","aicc","bic",null],"default":"aicc","description":"The information criterion that\#
         forms are compared by."}}},"Exclusion":{"type":"object","description":"A stretch of time that a watch leaves \#
        out.","required":["id","watch","start","end","reason","actor","created_at","lifted_at","lifted_by"],"propertie\#
        s":{"id":{"type":"string","description":"Such as `exc_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/compon\#
        ents/schemas/Name"},"start":{"type":"string","format":"date-time","description":"The first time that is left o\#
        ut."},"end":{"type":"string","format":"date-time","description":"The last one."},"reason":{"type":"string"},"a\#
        ctor":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"lifted_at":{"type":["string","nul\#
        l"],"format":"date-time"},"lifted_by":{"type":["string","null"]}}},"ExclusionInput":{"type":"object","descript\#
        ion":"What to leave out.","additionalProperties":false,"required":["start","end","reason"],"properties":{"star\#
        t":{"type":"string","format":"date-time","description":"The first time that is left out."},"end":{"type":"stri\#
        ng","format":"date-time","description":"The last one; not before `start`, within what the watch keeps, at most\#
         a year ahead."},"reason":{"type":"string","minLength":1,"maxLength":1000,"description":"For the record."}}},"\#
        ExclusionList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{"typ\#
        e":"array","items":{"$ref":"#/components/schemas/Exclusion"},"maxItems":1000},"next_page_token":{"type":"strin\#
        g","description":"Opaque and signed; absent on the last page."}}},"ExclusionPreview":{"type":"object","descrip\#
        tion":"What `validate_only` answers; the id stands for nothing.","required":["validate_only","exclusion"],"pro\#
        perties":{"validate_only":{"type":"boolean","const":true},"exclusion":{"$ref":"#/components/schemas/Exclusion"\#
        }}},"Experiment":{"type":"object","description":"Champion against challenger on every grid point of the same s\#
        eries. A probation is one that a promotion starts by itself, with the version before as the challenger; when t\#
        hat one wins, the promotion is undone.","required":["id","watch","kind","revision","name","description","label\#
        s","allocation","traffic_split","confidence_level","minimum_effect","equivalence_margin","max_loss","min_sampl\#
        es","strict","auto_promote","start_at","end_at","champion","challenger","training_run","spec_generation","stat\#
        e","verdict","stop_reason","progress","served_share","result","error","actor","created_at","started_at","ended\#
        _at"],"properties":{"id":{"type":"string","description":"Such as `exp_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{\#
        "$ref":"#/components/schemas/Name"},"kind":{"type":"string","enum":["experiment","probation"]},"revision":{"ty\#
        pe":"integer","description":"Grows with each edit by a client."},"name":{"type":"string","description":"Unique\#
         per watch."},"description":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string\#
        "}},"allocation":{"type":"string","enum":["shadow","random","weighted","epsilon_greedy","thompson"],"descripti\#
        on":"Which of the two is shown, block by block; scoring never depends on it."},"traffic_split":{"type":"number\#
        ","description":"The share of blocks that show the challenger, of `weighted` alone."},"confidence_level":{"typ\#
        e":"number"},"minimum_effect":{"type":"number","description":"The smallest gain that counts, in units of the l\#
        oss scale."},"equivalence_margin":{"type":"number","description":"Differences within this range of zero count \#
        as none."},"max_loss":{"type":"number","description":"A conclusive loss beyond this ends it."},"min_samples":{\#
        "type":"integer","description":"Grid points before any verdict."},"strict":{"type":"boolean","description":"Wh\#
        ether the e-value must agree."},"auto_promote":{"type":"boolean","description":"Whether the verdict `promote` \#
        makes the challenger active."},"start_at":{"type":["string","null"],"format":"date-time"},"end_at":{"type":["s\#
        tring","null"],"format":"date-time","description":"Null: 90 days after its start."},"champion":{"type":"intege\#
        r","minimum":1,"description":"The version that was active when it was made."},"challenger":{"type":["integer",\#
        "null"],"description":"The version that is tried; null while it is being trained."},"training_run":{"type":["s\#
        tring","null"],"description":"The run that makes the challenger."},"spec_generation":{"type":"integer","descri\#
        ption":"The configuration under which it holds."},"state":{"$ref":"#/components/schemas/ExperimentState"},"ver\#
        dict":{"type":["string","null"],"enum":["promote","harm","equivalent","inconclusive",null],"description":"What\#
         the evidence decided; null before, and for one that was cancelled or failed."},"stop_reason":{"type":["string\#
        ","null"],"description":"A lower_snake word for why it ended."},"progress":{"$ref":"#/components/schemas/Exper\#
        imentProgress"},"served_share":{"type":["number","null"],"minimum":0,"maximum":1,"description":"The share of g\#
        rid points at which the challenger was shown, as measured."},"result":{"anyOf":[{"$ref":"#/components/schemas/\#
        ExperimentResult"},{"type":"null"}],"description":"What the evidence says; null before the first block."},"err\#
        or":{"type":["object","null"],"description":"Why it failed.","required":["code","detail"],"properties":{"code"\#
        :{"type":"string"},"detail":{"type":"string"}}},"actor":{"type":"string"},"created_at":{"type":"string","forma\#
        t":"date-time"},"started_at":{"type":["string","null"],"format":"date-time"},"ended_at":{"type":["string","nul\#
        l"],"format":"date-time"}}},"ExperimentBlock":{"type":"object","description":"A row of evidence, written once.\#
         Losses are absolute errors over each series' own scale.","required":["block","from","through","steps","valid_\#
        steps","champion_loss","challenger_loss","difference","difference_square","complete","served","propensity","ta\#
        lly"],"properties":{"block":{"type":"integer","minimum":0,"description":"Counted from the start of the experim\#
        ent."},"from":{"type":"string","format":"date-time","description":"Its first grid point."},"through":{"type":"\#
        string","format":"date-time","description":"Its last grid point."},"steps":{"type":"integer","description":"Gr\#
        id points of a block."},"valid_steps":{"type":"integer","description":"Those at which both versions could be s\#
        cored."},"champion_loss":{"type":"number"},"challenger_loss":{"type":"number"},"difference":{"type":"number","\#
        description":"The mean of champion minus challenger; above 0 the challenger is better."},"difference_square":{\#
        "type":"number","description":"The mean of its square."},"complete":{"type":"boolean","description":"False for\#
         a block that is no evidence."},"served":{"type":"string","enum":["champion","challenger"],"description":"Whic\#
        h of the two was shown."},"propensity":{"type":"number","minimum":0,"maximum":1,"description":"How likely it w\#
        as that this one is shown."},"tally":{"type":"object","description":"What the guardrails count.","required":["\#
        interval_steps","champion_covered","challenger_covered","challenger_missing","champion_scored","challenger_non\#
        _finite","champion_tail","challenger_tail"],"properties":{"interval_steps":{"type":"integer"},"champion_covere\#
        d":{"type":"number"},"challenger_covered":{"type":"number"},"challenger_missing":{"type":"integer"},"champion_\#
        scored":{"type":"integer"},"challenger_non_finite":{"type":"integer"},"champion_tail":{"type":["number","null"\#
        ],"description":"The 95th percentile of the errors."},"challenger_tail":{"type":["number","null"]}}}}},"Experi\#
        mentBlockList":{"type":"object","description":"Oldest first.","required":["items"],"properties":{"items":{"typ\#
        e":"array","items":{"$ref":"#/components/schemas/ExperimentBlock"},"maxItems":1000},"next_page_token":{"type":\#
        "string","description":"Opaque and signed; absent on the last page."}}},"ExperimentInput":{"type":"object","de\#
        scription":"What to try. Exactly one of `challenger_version` and `train_challenger` is given.","additionalProp\#
        erties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":128,"descrip\#
        tion":"Unique per watch; names that begin with `version-` or `probation-` are given by the server."},"descript\#
        ion":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."},"labels":{"type":["o\#
        bject","null"],"description":"For people.","maxProperties":64,"additionalProperties":{"type":"string"}},"champ\#
        ion_version":{"type":["integer","null"],"minimum":1,"description":"A guard: 409 when another version is active\#
        ."},"challenger_version":{"type":["integer","null"],"minimum":1,"description":"The version to try."},"train_ch\#
        allenger":{"type":["string","null"],"enum":["full_retrain","finetune",null],"description":"Train the version t\#
        o try first."},"allocation":{"type":["string","null"],"enum":["shadow","random","weighted","epsilon_greedy","t\#
        hompson",null],"default":"shadow","description":"Which of the two is shown, block by block; scoring never depe\#
        nds on it."},"traffic_split":{"type":["number","null"],"minimum":0,"maximum":1,"default":0.5,"description":"Th\#
        e share of blocks that show the challenger, of `weighted` alone."},"confidence_level":{"type":["number","null"\#
        ],"minimum":0.8,"maximum":0.999,"default":0.95,"description":"Of the confidence sequence."},"minimum_effect":{\#
        "type":["number","null"],"minimum":0,"maximum":10,"default":0.02,"description":"The smallest gain that counts,\#
         in units of the loss scale."},"equivalence_margin":{"type":["number","null"],"minimum":0,"maximum":10,"defaul\#
        t":0.02,"description":"Differences within this range of zero count as none."},"max_loss":{"type":["number","nu\#
        ll"],"minimum":0,"maximum":10,"default":0.1,"description":"A conclusive loss beyond this ends it."},"min_sampl\#
        es":{"type":["integer","null"],"minimum":0,"maximum":1000000,"default":0,"description":"Grid points before any\#
         verdict."},"strict":{"type":["boolean","null"],"default":false,"description":"Whether the e-value must agree;\#
         slower."},"auto_promote":{"type":["boolean","null"],"default":false,"description":"Make the challenger active\#
         when the verdict is `promote`."},"start_at":{"type":["string","null"],"format":"date-time","description":"At \#
        once by default."},"end_at":{"type":["string","null"],"format":"date-time","description":"After the start; 90 \#
        days after it by default."}}},"ExperimentList":{"type":"object","description":"Newest first.","required":["ite\#
        ms"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Experiment"},"maxItems":1000}\#
        ,"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Experiment\#
        Patch":{"type":"object","description":"What a client can change once it is there.","additionalProperties":fals\#
        e,"properties":{"description":{"type":["string","null"],"maxLength":1000,"description":"For people."},"end_at"\#
        :{"type":["string","null"],"format":"date-time","description":"In the future and after the start."},"state":{"\#
        type":["string","null"],"enum":["running","paused","completed","cancelled",null]},"force":{"type":["boolean","\#
        null"],"default":false,"description":"Complete it below the minimum of evidence."}}},"ExperimentPlan":{"type":\#
        "object","description":"How long an experiment must run to see an effect.","required":["watch","relative_effec\#
        t","confidence_level","power","effect","sequential","fixed","evidence"],"properties":{"watch":{"$ref":"#/compo\#
        nents/schemas/Name"},"relative_effect":{"type":"number"},"confidence_level":{"type":"number"},"power":{"type":\#
        "number"},"effect":{"type":"number","description":"In units of the loss scale."},"sequential":{"allOf":[{"$ref\#
        ":"#/components/schemas/ExperimentLength"}],"description":"For the test that an experiment runs, which may sto\#
        p at any time."},"fixed":{"allOf":[{"$ref":"#/components/schemas/ExperimentLength"}],"description":"For a sing\#
        le look at the end."},"evidence":{"type":"object","description":"What the numbers rest on.","required":["exper\#
        iment","name","kind","steps","long_run_variance","champion_loss"],"properties":{"experiment":{"type":"string"}\#
        ,"name":{"type":"string"},"kind":{"type":"string","enum":["experiment","probation"]},"steps":{"type":"integer"\#
        ,"description":"Grid points of evidence."},"long_run_variance":{"type":"number","description":"Per grid point,\#
         of the scaled loss differences."},"champion_loss":{"type":"number","description":"The mean scaled loss of its\#
         champion."}}}}},"ExperimentLength":{"type":"object","required":["steps","duration"],"properties":{"steps":{"t\#
        ype":["integer","null"],"description":"Grid points; null where no number is enough."},"duration":{"type":["str\#
        ing","null"],"description":"The same as wall time; null beyond a century."}}},"ExperimentPreview":{"type":"obj\#
        ect","description":"What `validate_only` answers; the id of a new one stands for nothing.","required":["valida\#
        te_only","experiment"],"properties":{"validate_only":{"type":"boolean","const":true},"experiment":{"$ref":"#/c\#
        omponents/schemas/Experiment"}}},"ExperimentProgress":{"type":"object","required":["blocks","steps","needed"],\#
        "properties":{"blocks":{"type":"integer","description":"Blocks of the test so far."},"steps":{"type":"integer"\#
        ,"description":"Grid points that counted."},"needed":{"type":["integer","null"],"description":"Grid points to \#
        plan for `minimum_effect`; null until the noise is known."}}},"ExperimentResult":{"type":"object","description\#
        ":"What the evidence says so far, and at the end for good. Losses are absolute errors over each series' own sc\#
        ale.","required":["status","stop_reason","forced","n_steps","n_blocks","n_base_blocks","n_void_blocks","block_\#
        len","horizon","loss","scale","mean_loss","effect","cs","e_value","p_value_anytime","dm_hln","long_run_var","l\#
        ag1_block_autocorr","power_at_mde","n_required","guardrails","coverage","winner","recommendation","withheld","\#
        assumptions","allocation"],"properties":{"status":{"type":"string","enum":["running","promote","harm","equival\#
        ent","inconclusive"]},"stop_reason":{"type":["string","null"]},"forced":{"type":"boolean","description":"Compl\#
        eted below the minimum of evidence."},"n_steps":{"type":"integer","description":"Grid points at which both ver\#
        sions could be scored."},"n_blocks":{"type":"integer","description":"Blocks of the test; 0 while their length \#
        is undecided."},"n_base_blocks":{"type":"integer","description":"Blocks of two horizons that counted."},"n_voi\#
        d_blocks":{"type":"integer","description":"Blocks of two horizons that were no evidence: too little data, a pa\#
        use, or an exclusion that holds now."},"block_len":{"type":"integer","description":"Grid points of a block of \#
        the test."},"horizon":{"type":"integer","description":"Grid points."},"loss":{"type":"string"},"scale":{"type"\#
        :"number"},"mean_loss":{"type":["object","null"],"required":["champion","challenger"],"properties":{"champion"\#
        :{"type":"number"},"challenger":{"type":"number"}}},"effect":{"type":["object","null"],"description":"How much\#
         better the challenger is.","required":["mean_diff","relative_pct","cohens_dz"],"properties":{"mean_diff":{"ty\#
        pe":"number","description":"In units of the loss scale."},"relative_pct":{"type":["number","null"],"descriptio\#
        n":"In per cent of the champion's mean loss."},"cohens_dz":{"type":["number","null"],"description":"Mean over \#
        standard deviation of the differences."}}},"cs":{"type":["object","null"],"description":"The confidence sequen\#
        ce of the mean difference, valid whenever one looks.","required":["level","lower","upper","method"],"propertie\#
        s":{"level":{"type":"number"},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"method":{\#
        "type":"string"}}},"e_value":{"type":"number","description":"Of the block e-process; 1 without evidence."},"p_\#
        value_anytime":{"type":"number"},"dm_hln":{"type":["object","null"],"description":"Diebold and Mariano's test \#
        with the correction of Harvey, Leybourne and Newbold, for one look.","required":["stat","p","h"],"properties":\#
        {"stat":{"type":["number","null"]},"p":{"type":["number","null"]},"h":{"type":"integer"}}},"long_run_var":{"ty\#
        pe":["number","null"],"description":"Per grid point, of the differences."},"lag1_block_autocorr":{"type":["num\#
        ber","null"]},"power_at_mde":{"type":["number","null"],"description":"Design power at `minimum_effect`, never \#
        at what was seen."},"n_required":{"type":["integer","null"],"description":"Grid points to plan for `minimum_ef\#
        fect`."},"guardrails":{"type":"array","description":"What a challenger must keep besides the loss to be promot\#
        ed.","items":{"type":"object","required":["name","value","limit","pass"],"properties":{"name":{"type":"string"\#
        },"value":{"type":["number","null"]},"limit":{"type":"number"},"pass":{"type":"boolean"}}}},"coverage":{"type"\#
        :["object","null"],"description":"Shares of observations inside the intervals.","required":["target","champion\#
        ","challenger","n"],"properties":{"target":{"type":["number","null"]},"champion":{"type":"number"},"challenger\#
        ":{"type":"number"},"n":{"type":"integer"}}},"winner":{"type":["string","null"],"enum":["champion","challenger\#
        ",null]},"recommendation":{"type":"string","enum":["promote_challenger","keep_champion","keep_running"]},"with\#
        held":{"type":["object","null"],"description":"Why the winner of an experiment with `auto_promote`, or of a pr\#
        obation, did not become active; null where it did, and where there is none.","required":["reason","detail"],"p\#
        roperties":{"reason":{"type":"string","enum":["pinned","demoted","blocked","configuration_mismatch","illegal_s\#
        tage"]},"detail":{"type":"string","description":"What it is, and how to go on."}}},"assumptions":{"type":"arra\#
        y","items":{"type":"string"},"description":"What the numbers rest on."},"allocation":{"type":"object","descrip\#
        tion":"What was shown.","required":["strategy","share","p_challenger_better"],"properties":{"strategy":{"type"\#
        :"string"},"share":{"type":["number","null"],"description":"The share of grid points that showed the challenge\#
        r."},"p_challenger_better":{"type":["number","null"],"description":"What `thompson` believes."}}}}},"Experimen\#
        tState":{"type":"string","enum":["scheduled","training","running","paused","completed","cancelled","failed"],"\#
        description":"scheduled: it begins later, or when the one that runs has ended; training: its challenger is bei\#
        ng made; running; paused: nothing counts, the champion is shown; completed: see its verdict; cancelled: it was\#
         given up, or the watch has moved on; failed: an arm could not go on, see its error."},"ExperimentSummary":{"t\#
        ype":"object","description":"An experiment or probation as a watch's status shows it.","required":["id","name"\#
        ,"state","champion","challenger","verdict","recommendation","e_value","effect","cs","progress","served_share",\#
        "started_at"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"state":{"$ref":"#/components/sche\#
        mas/ExperimentState"},"champion":{"type":"integer"},"challenger":{"type":["integer","null"]},"verdict":{"type"
        """#
}
