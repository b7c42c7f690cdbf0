// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
        ail":"There is no watch 'api-requests'.","instance":"/v1/watches/api-requests","code":"watch_not_found","reque\#
        st_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"MethodNotAllowed":{"description":"Another metho\#
        d on this path.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Allow":{"$ref":"#/com\#
        ponents/headers/Allow"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem\#
        "},"example":{"type":"/problems/method_not_allowed","title":"Method Not Allowed","status":405,"detail":"This r\#
        esource allows DELETE, GET, HEAD, PATCH, PUT.","instance":"/v1/watches/api-requests","code":"method_not_allowe\#
        d","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"NotAcceptable":{"description":"`Accept\#
        ` names no type that this resource has.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
        }},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"\#
        /problems/not_acceptable","title":"Not Acceptable","status":406,"detail":"This resource is given as applicatio\#
        n/json.","instance":"/v1/watches/api-requests","code":"not_acceptable","request_id":"req_01hq3v5k9x7m2t4w6y8z0\#
        a1b2c","retryable":false}}}},"Conflict":{"description":"The request is right, the state is not.","headers":{"X\#
        -Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$\#
        ref":"#/components/schemas/Problem"},"example":{"type":"/problems/name_taken","title":"Conflict","status":409,\#
        "detail":"There is a watch 'api-requests' already; choose another name.","instance":"/v1/watches/api-requests"\#
        ,"code":"name_taken","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"PreconditionFailed":\#
        {"description":"`If-Match` names another revision, or `If-None-Match` forbids to replace.","headers":{"X-Reque\#
        st-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"\#
        #/components/schemas/Problem"},"example":{"type":"/problems/etag_mismatch","title":"Precondition Failed","stat\#
        us":412,"detail":"The resource has changed since you read it; read it again.","instance":"/v1/watches/api-requ\#
        ests","code":"etag_mismatch","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ContentTooLa\#
        rge":{"description":"The body is over the limit.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
        quest-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":\#
        {"type":"/problems/body_too_large","title":"Content Too Large","status":413,"detail":"A request body has at mo\#
        st 1048576 bytes.","instance":"/v1/watches/api-requests","code":"body_too_large","request_id":"req_01hq3v5k9x7\#
        m2t4w6y8z0a1b2c","retryable":false}}}},"URITooLong":{"description":"Path and query are over the limit.","heade\#
        rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"sche\#
        ma":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/uri_too_long","title":"URI Too Long",\#
        "status":414,"detail":"Path and query have at most 8192 bytes.","instance":"/v1/watches/api-requests","code":"\#
        uri_too_long","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"UnsupportedMediaType":{"des\#
        cription":"The body has another or no `Content-Type`.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
        /X-Request-Id"},"Accept":{"$ref":"#/components/headers/Accept"}},"content":{"application/problem+json":{"schem\#
        a":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/unsupported_media_type","title":"Unsup\#
        ported Media Type","status":415,"detail":"Send the body with Content-Type: application/json.","instance":"/v1/\#
        watches/api-requests","code":"unsupported_media_type","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable\#
        ":false}}}},"UnprocessableContent":{"description":"The fields are readable and wrong.","headers":{"X-Request-I\#
        d":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/co\#
        mponents/schemas/Problem"},"example":{"type":"/problems/invalid_body","title":"Unprocessable Content","status"\#
        :422,"detail":"The request has 1 fault; each is listed under errors.","instance":"/v1/watches/api-requests","c\#
        ode":"invalid_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/loo\#
        kback","code":"out_of_range","detail":"The lookback (5m) must be longer than the horizon (15m)."}]}}}},"Precon\#
        ditionRequired":{"description":"`If-Match` is missing.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
        s/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"exa\#
        mple":{"type":"/problems/if_match_required","title":"Precondition Required","status":428,"detail":"Send If-Mat\#
        ch with the ETag that you have read (or *), so that nobody's edit is lost.","instance":"/v1/watches/api-reques\#
        ts","code":"if_match_required","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"InternalSe\#
        rverError":{"description":"A bug; the log has the details under `request_id`.","headers":{"X-Request-Id":{"$re\#
        f":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components\#
        /schemas/Problem"},"example":{"type":"/problems/internal_error","title":"Internal Server Error","status":500,"\#
        detail":"Something went wrong on the server; the log has the details under this request_id.","instance":"/v1/w\#
        atches/api-requests","code":"internal_error","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}\#
        }},"ServiceUnavailable":{"description":"PostgreSQL is away, the server is starting or stopping, or the request\#
         took too long.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":\#
        "#/components/headers/Retry-After"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/sch\#
        emas/Problem"},"example":{"type":"/problems/deadline_exceeded","title":"Service Unavailable","status":503,"det\#
        ail":"The request took longer than the server allows; try again.","instance":"/v1/watches/api-requests","code"\#
        :"deadline_exceeded","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":true}}}}},"schemas":{"Activatio\#
        n":{"type":"object","description":"One entry of the append-only history of which version was active when, why \#
        and by whom.","required":["watch","seq","version","previous_version","reason","detail","actor","rollback","at"\#
        ],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"seq":{"type":"integer","minimum":1,"description"\#
        :"Grows by one with each activation of the watch."},"version":{"type":["integer","null"],"description":"Null: \#
        from here on no version was active."},"previous_version":{"type":["integer","null"]},"reason":{"type":"string"\#
        ,"enum":["promotion","demotion","rollback","automatic_rollback","restore","artifact_unusable"],"description":"\#
        demotion: a client moved the active version out of production."},"detail":{"type":"string"},"actor":{"type":"s\#
        tring"},"rollback":{"type":["string","null"],"description":"The id of the rollback."},"at":{"type":"string","f\#
        ormat":"date-time"}}},"ActivationList":{"type":"object","description":"Newest first.","required":["items"],"pr\#
        operties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Activation"},"maxItems":1000},"next_p\#
        age_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"ArimaParameters":{\#
        "type":"object","description":"Hyper-parameters of the model `arima`.","additionalProperties":false,"propertie\#
        s":{"p":{"type":["integer","null"],"minimum":0,"maximum":5,"default":1,"description":"Autoregressive terms, wh\#
        ere `order` is not `auto`."},"d":{"type":["integer","null"],"minimum":0,"maximum":2,"default":1,"description":\#
        "Times the series is differenced, where `order` is not `auto`."},"q":{"type":["integer","null"],"minimum":0,"m\#
        aximum":5,"default":1,"description":"Moving-average terms, where `order` is not `auto`."},"constant":{"type":[\#
        "string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the differenced serie\#
        s has a mean; `auto`: unless it is differenced twice."},"order":{"type":["string","null"],"enum":["auto","fixe\#
        d",null],"description":"Whether the terms are found from the data; so they are unless one of them is given."},\#
        "seasonal_p":{"type":["integer","null"],"minimum":0,"maximum":2,"default":0,"description":"Autoregressive term\#
        s at multiples of the season."},"seasonal_d":{"type":["integer","null"],"minimum":0,"maximum":1,"default":0,"d\#
        escription":"Times the series is differenced at the season."},"seasonal_q":{"type":["integer","null"],"minimum\#
        ":0,"maximum":2,"default":0,"description":"Moving-average terms at multiples of the season."},"season":{"type"\#
        :["integer","null"],"minimum":0,"maximum":400,"default":0,"description":"The season in steps, 1 for none; 0: t\#
        he day, the week or the year, whichever is usual at the step."}}},"Auth":{"oneOf":[{"type":"object","descripti\#
        on":"No authentication.","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string\#
        ","const":"none"}}},{"type":"object","description":"Basic authentication, RFC 7617.","required":["type","usern\#
        ame","password"],"additionalProperties":false,"properties":{"type":{"type":"string","const":"basic"},"username\#
        ":{"type":"string","minLength":1,"maxLength":256,"description":"Not secret."},"password":{"type":"string","min\#
        Length":1,"maxLength":1024,"description":"The password. Replies show `***`, and a `***` sent back keeps the st\#
        ored one."}}},{"type":"object","description":"A bearer token, RFC 6750.","required":["type","token"],"addition\#
        alProperties":false,"properties":{"type":{"type":"string","const":"bearer"},"token":{"type":"string","minLengt\#
        h":1,"maxLength":8192,"description":"The token. Replies show `***`, and a `***` sent back keeps the stored one\#
        ."}}}]},"AutoParameters":{"type":"object","description":"Hyper-parameters of the model `auto`.","additionalPro\#
        perties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":20000,"default":0,"desc\#
        ription":"The season in steps; 0: by the step and the data, 1: none."},"experts":{"type":["string","null"],"en\#
        um":["all","fast",null],"default":"all","description":"All experts, or only the `fast` ones that take constant\#
         time a point."},"aggregation":{"type":["string","null"],"enum":["forgetting","ml_poly","boa","blend",null],"d\#
        escription":"How experts are weighted; `blend` for all experts, `ml_poly` for the fast ones."}}},"Backtest":{"\#
        type":"object","description":"Models tried on the history of a watch.","required":["id","watch","state","progr\#
        ess","actor","spec_generation","request","inputs","results","error","requested_at","started_at","finished_at"]\#
        ,"properties":{"id":{"type":"string","description":"Such as `bkt_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref\#
        ":"#/components/schemas/Name"},"state":{"type":"string","enum":["queued","running","succeeded","failed","cance\#
        lled"],"description":"One that was running when the server stopped has failed, with the code `interrupted`."},\#
        "progress":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"spec_generation":{"type":"inte\#
        ger","description":"The configuration for which it was asked."},"request":{"$ref":"#/components/schemas/Backte\#
        stRequest"},"inputs":{"type":["object","null"],"description":"What it was computed from.","required":["series"\#
        ,"points","start","end","first_origin","last_origin","origins","training_window","sha256"],"properties":{"seri\#
        es":{"type":"array","items":{"type":"string"}},"points":{"type":"integer","description":"Observed values."},"s\#
        tart":{"type":["string","null"],"format":"date-time"},"end":{"type":["string","null"],"format":"date-time"},"f\#
        irst_origin":{"type":["string","null"],"format":"date-time"},"last_origin":{"type":["string","null"],"format":\#
        "date-time"},"origins":{"type":"integer","description":"Past times of all series together."},"training_window"\#
        :{"type":"string","description":"How much of the past a forecast may see."},"sha256":{"type":["string","null"]\#
        ,"description":"Of ids and values; equal for equal data."}}},"results":{"type":["array","null"],"description":\#
        "One row per model, in the order of the request.","items":{"$ref":"#/components/schemas/BacktestResult"}},"err\#
        or":{"type":["object","null"],"description":"Why it failed.","required":["code","detail"],"properties":{"code"\#
        :{"type":"string"},"detail":{"type":"string"}}},"requested_at":{"type":"string","format":"date-time"},"started\#
        _at":{"type":["string","null"],"format":"date-time"},"finished_at":{"type":["string","null"],"format":"date-ti\#
        me"}}},"BacktestInput":{"type":"object","description":"What to try; an empty body compares the watch's own mod\#
        el with the last value.","additionalProperties":false,"properties":{"models":{"type":["array","null"],"minItem\#
        s":1,"maxItems":8,"items":{"type":"object","additionalProperties":false,"required":["model"],"properties":{"mo\#
        del":{"type":"string","description":"A kind of `/v1/models`."},"parameters":{"type":["object","null"],"descrip\#
        tion":"Those of the kind."}}}},"origins":{"type":["integer","null"],"minimum":1,"maximum":200,"default":20,"de\#
        scription":"From how many past times each series is forecast, evenly over the newer half of its history."},"ho\#
        rizon":{"type":["string","null"],"description":"How far ahead, in whole steps of the granularity; that of the \#
        watch by default."},"levels":{"type":["array","null"],"minItems":1,"maxItems":8,"items":{"type":"number","mini\#
        mum":0.5,"maximum":0.999},"description":"Levels of the intervals; those of the watch by default."},"series":{"\#
        type":["array","null"],"minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[0-9a-f]{16}$"},"descr\#
        iption":"The ids of the series; all by default."}}},"BacktestList":{"type":"object","description":"Newest firs\#
        t.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Backtest"\#
        },"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last pag\#
        e."}}},"BacktestPatch":{"type":"object","description":"Cancels an open back-test.","required":["state"],"addit\#
        ionalProperties":false,"properties":{"state":{"type":"string","const":"cancelled","description":"The one chang\#
        e that a client can make."}}},"BacktestPreview":{"type":"object","description":"What `validate_only` answers; \#
        the id stands for nothing.","required":["validate_only","backtest"],"properties":{"validate_only":{"type":"boo\#
        lean","const":true},"backtest":{"$ref":"#/components/schemas/Backtest"}}},"BacktestRequest":{"type":"object","\#
        description":"What was asked for, every default written out.","required":["models","origins","horizon","levels\#
        ","series"],"properties":{"models":{"type":"array","items":{"type":"object","required":["model","parameters"],\#
        "properties":{"model":{"type":"string"},"parameters":{"type":"object"}}}},"origins":{"type":"integer"},"horizo\#
        n":{"type":"string"},"levels":{"type":"array","items":{"type":"number"}},"series":{"type":["array","null"],"it\#
        ems":{"type":"string"}}}},"BacktestResult":{"type":"object","description":"One model's row. Every series count\#
        s the same; only `mae` is a mean over all values.","required":["model","parameters","series","windows","points\#
        ","mae","mase","relative_to_naive","scaled_pinball","levels","cpu_seconds","refused","refusal"],"properties":{\#
        "model":{"type":"string"},"parameters":{"type":"object"},"series":{"type":"integer","description":"Series with\#
         a scored forecast."},"windows":{"type":"integer","description":"Forecasts that met an observed value."},"poin\#
        ts":{"type":"integer","description":"Values that were forecast."},"mae":{"type":["number","null"],"description\#
        ":"In the unit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mean absolute one\#
        -step difference of what was seen."},"relative_to_naive":{"type":["number","null"],"description":"MAE over tha\#
        t of the last value, a geometric mean over series; below 1 is better."},"scaled_pinball":{"type":["number","nu\#
        ll"],"description":"Mean loss of the bounds on the scale of `mase`."},"levels":{"type":"array","items":{"type"\#
        :"object","required":["level","coverage","scaled_interval_score"],"properties":{"level":{"type":"number"},"cov\#
        erage":{"type":["number","null"],"description":"The share of values inside."},"scaled_interval_score":{"type":\#
        ["number","null"],"description":"Interval score on the scale of `mase`."}}}},"cpu_seconds":{"type":["number","\#
        null"],"description":"Mean processor time of a forecast","fitting included.":null},"refused":{"type":"integer"\#
        ,"description":"Origins without a forecast."},"refusal":{"type":["object","null"],"description":"The first of \#
        them.","required":["series","detail"],"properties":{"series":{"type":"string"},"detail":{"type":"string"}}}}},\#
        "Condition":{"type":"object","description":"One fact about a watch with its reason.","required":["type","statu\#
        s","reason","message","since"],"properties":{"type":{"type":"string","enum":["scraping","trained","trainable",\#
        "emitting","below_naive","emission_conflict","too_many_series","artifact_unusable","configuration_changed","co\#
        ld_series","drifting"]},"status":{"type":"boolean","description":"Whether the fact holds."},"reason":{"type":"\#
        string","description":"A lower_snake word that programs may switch on."},"message":{"type":"string"},"since":{\#
        "type":["string","null"],"format":"date-time"}}},"DataQuality":{"type":"object","description":"Every check of \#
        every series of a running watch.","required":["watch","trainable","series"],"properties":{"watch":{"$ref":"#/c\#
        omponents/schemas/Name"},"trainable":{"type":"boolean","description":"Whether one series has enough history."}\#
        ,"series":{"type":"array","items":{"$ref":"#/components/schemas/QualityReport"}}}},"DataSource":{"description"\#
        :"A Prometheus-compatible endpoint.","allOf":[{"$ref":"#/components/schemas/DataSourceSpecification"},{"type":\#
        "object","required":["id","revision","created_at","updated_at","status"],"properties":{"id":{"type":"string","\#
        description":"Such as `src_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"descriptio\#
        n":"Moves with each edit."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string",\#
        "format":"date-time"},"status":{"type":"object","description":"How it has answered lately.","required":["healt\#
        h","latency_ms","checked_at","error"],"properties":{"health":{"type":"string","enum":["unknown","healthy","unh\#
        ealthy"]},"latency_ms":{"type":["number","null"],"description":"Of the newest successful probe."},"checked_at"\#
        :{"type":["string","null"],"format":"date-time"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"ty\#
        pe":"null"}],"description":"The failure of the newest probe, when it failed."}}}}}]},"DataSourceInput":{"type"\#
        :"object","description":"A data source as a client writes it. A field that is null counts as absent.","require\#
        d":["url"],"additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a\#
        -z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT it may repeat the name of the\#
         URL."},"url":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, ho\#
        st, optional port and optional path prefix; no query string, fragment, user name or password. A trailing slash\#
         is dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How Senti\#
        nel shows who it is; none by default."},"headers":{"type":["object","null"],"description":"Extra header fields\#
         of every request. Values are secret: replies show `***`, and a `***` sent back keeps the stored value. Host, \#
        Content-*, Transfer-Encoding, Connection, Authorization and Accept-Encoding are refused.","maxProperties":16,"\#
        additionalProperties":{"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"ma\#
        xLength":256,"description":"The value of `tenant_header`; not secret."},"tenant_header":{"type":["string","nul\#
        l"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The te\#
        nant header of Mimir and its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":2621\#
        44,"description":"PEM certificates instead of the system's trust store."},"timeout":{"type":["string","null"],\#
        "pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","descripti\#
        on":"How long one request may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"m\#
        aximum":64,"default":8,"description":"Requests at the same time."},"scrape_interval":{"type":["string","null"]\#
        ,"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","descript\#
        ion":"How often the source scrapes its targets, 1s to 1h; the shortest window of a rate is four of them."},"de\#
        scription":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"readOnl\#
        y":true,"description":"Ignored, so that what was read can be written back."},"revision":{"readOnly":true,"desc\#
        ription":"Ignored, so that what was read can be written back."},"created_at":{"readOnly":true,"description":"I\#
        gnored, so that what was read can be written back."},"updated_at":{"readOnly":true,"description":"Ignored, so \#
        that what was read can be written back."},"status":{"readOnly":true,"description":"Ignored, so that what was r\#
        ead can be written back."}}},"DataSourceList":{"type":"object","description":"In the order of names.","require\#
        d":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/DataSource"},"maxItem\#
        s":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Da\#
        taSourcePatch":{"type":"object","description":"A merge patch (RFC 7396): what is absent stays, null puts the d\#
        efault back.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]\#
        ([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"url":{"type\#
        ":"string","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, optional port an\#
        d optional path prefix; no query string, fragment, user name or password. A trailing slash is dropped."},"auth\#
        ":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel shows who it is;\#
         none by default."},"headers":{"type":["object","null"],"description":"Extra header fields of every request. V\#
        alues are secret: replies show `***`, and a `***` sent back keeps the stored value. Host, Content-*, Transfer-\#
        Encoding, Connection, Authorization and Accept-Encoding are refused.","maxProperties":16,"additionalProperties\#
        ":{"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLength":256,"descri\#
        ption":"The value of `tenant_header`; not secret."},"tenant_header":{"type":["string","null"],"minLength":1,"m\#
        axLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant header of Mimir\#
         and its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"description":"PE\#
        M certificates instead of the system's trust store."},"timeout":{"type":["string","null"],"pattern":"^\\s*(0|(\#
        \\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How long one re\#
        quest may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maximum":64,"default"\#
        :8,"description":"Requests at the same time."},"scrape_interval":{"type":["string","null"],"pattern":"^\\s*(0|\#
        (\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How often the \#
        source scrapes its targets, 1s to 1h; the shortest window of a rate is four of them."},"description":{"type":[\#
        "string","null"],"maxLength":1000,"default":"","description":"For people."}}},"DataSourcePreview":{"type":"obj\#
        ect","description":"What `validate_only` answers: the specification that the source has now or would be create\#
        d with.","required":["validate_only","data_source"],"properties":{"validate_only":{"type":"boolean","const":tr\#
        ue},"data_source":{"$ref":"#/components/schemas/DataSourceSpecification"}}},"DataSourceSpecification":{"type":\#
        "object","description":"What a client wrote, every default spelled out, secrets masked.","required":["name","u\#
        rl","auth","headers","tenant","tenant_header","ca_bundle","timeout","in_flight_limit","scrape_interval","descr\#
        iption"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"url":{"type":"string","format":"uri"},"aut\#
        h":{"$ref":"#/components/schemas/Auth"},"headers":{"type":"object","description":"Every value is `***`.","addi\#
        tionalProperties":{"type":"string"}},"tenant":{"type":["string","null"]},"tenant_header":{"type":"string"},"ca\#
        _bundle":{"type":["string","null"]},"timeout":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d\#
        +h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"in_flight_limit":{"type":"integer","minimum":1,"maximum":64},"scrape_in\#
        terval":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},\#
        "description":{"type":"string"}}},"DriftPolicy":{"type":"object","description":"When a drop in quality starts \#
        a retraining.","required":["enabled","mode","finetune","retrain","window","min_samples","persistence","cooldow\#
        n","detectors","on_low","on_high"],"properties":{"enabled":{"type":"boolean","description":"Whether drift star\#
        ts trainings."},"mode":{"type":"string","enum":["relative","absolute"],"description":"`relative`: thresholds a\#
        re ratios of live MAE to the baseline frozen at promotion; `absolute`: live MAE in the unit of the metric."},"\#
        finetune":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The first threshold, below `ret\#
        rain`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."},"retrain":{"type":"number","exclu\#
        siveMinimum":0,"maximum":1e+18,"description":"The second threshold; 1 to 100 in mode relative. Default 1.75 (r\#
        elative), 0.3 (absolute)."},"window":{"type":"integer","minimum":10,"maximum":10000,"description":"Steps over \#
        which errors are averaged."},"min_samples":{"type":"integer","minimum":1,"maximum":10000,"description":"Errors\#
         that the window must hold, at most `window`."},"persistence":{"type":"integer","minimum":1,"maximum":1000,"de\#
        scription":"Evaluations in a row that must agree."},"cooldown":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\\#
        d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The least time between two drift training\#
        s, at most 30d."},"detectors":{"type":"array","items":{"type":"string","enum":["performance","residual_cusum",\#
        "input"]},"minItems":1,"maxItems":3,"description":"Which detectors act; all by default."},"on_low":{"type":"st\#
        ring","enum":["none","finetune","full_retrain"],"description":"What happens above `finetune`."},"on_high":{"ty\#
        pe":"string","enum":["none","finetune","full_retrain"],"description":"What happens above `retrain`."}}},"Drift\#
        PolicyInput":{"type":"object","description":"When a drop in quality starts a retraining.","additionalPropertie\#
        s":false,"properties":{"enabled":{"type":["boolean","null"],"default":true,"description":"Whether drift starts\#
         trainings."},"mode":{"type":["string","null"],"enum":["relative","absolute",null],"default":"relative","descr\#
        iption":"`relative`: thresholds are ratios of live MAE to the baseline frozen at promotion; `absolute`: live M\#
        AE in the unit of the metric."},"finetune":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"des\#
        cription":"The first threshold, below `retrain`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (abso\#
        lute)."},"retrain":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description":"The second th\#
        reshold; 1 to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":["integer","nu\#
        ll"],"minimum":10,"maximum":10000,"default":60,"description":"Steps over which errors are averaged."},"min_sam\#
        ples":{"type":["integer","null"],"minimum":1,"maximum":10000,"default":30,"description":"Errors that the windo\#
        w must hold, at most `window`."},"persistence":{"type":["integer","null"],"minimum":1,"maximum":1000,"default"\#
        :3,"description":"Evaluations in a row that must agree."},"cooldown":{"type":["string","null"],"pattern":"^\\s\#
        *(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"30m","description":"The least \#
        time between two drift trainings, at most 30d."},"detectors":{"type":["array","null"],"items":{"type":"string"\#
        ,"enum":["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"default":["performance","residual\#
        _cusum","input"],"description":"Which detectors act; all by default."},"on_low":{"type":["string","null"],"enu\#
        m":["none","finetune","full_retrain",null],"default":"finetune","description":"What happens above `finetune`."\#
        },"on_high":{"type":["string","null"],"enum":["none","finetune","full_retrain",null],"default":"full_retrain",\#
        "description":"What happens above `retrain`."}}},"Emission":{"type":"object","description":"What a watch shows\#
         on `/metrics`.","required":["metric_name","steps","step_bounds","version_label","expected"],"properties":{"me\#
        tric_name":{"type":["string","null"]},"steps":{"description":"Which steps ahead appear in `<metric>_sentinel_p\#
        redicted`: a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"string","enum":["all\#
        ","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"maxItems":1000}]\#
        },"step_bounds":{"type":"boolean"},"version_label":{"type":"boolean"},"expected":{"type":"array","items":{"typ\#
        e":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}}}},"EmissionI\#
        nput":{"type":"object","description":"What a watch shows on `/metrics`.","additionalProperties":false,"propert\#
        ies":{"metric_name":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[a-zA-Z_:][a-zA-Z0-9_:\#
        ]*$","description":"The family base name; the metric's own by default. Required for a `query` watch and for a \#
        metric with a UTF-8 name, unless `steps` is `off`."},"steps":{"description":"Which steps ahead appear in `<met\#
        ric>_sentinel_predicted`: a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"strin\#
        g","enum":["all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"m\#
        axItems":1000},{"type":"null"}],"default":"all"},"step_bounds":{"type":["boolean","null"],"default":false,"des\#
        cription":"Whether bounds at `interval.emitted_level` appear beside the steps."},"version_label":{"type":["boo\#
        lean","null"],"default":true,"description":"Whether `sentinel_version` is a label; without it series stay the \#
        same over retrainings."},"expected":{"type":["array","null"],"items":{"type":"string","pattern":"^\\s*(0|(\\d+\#
        y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItems":1,"maxItems":8,"description":"How far \#
        ahead the shown expectation was forecast: whole multiples of the granularity up to the horizon. By default one\#
         step."}}},"ErrorMetrics":{"type":"object","description":"Means over the series; what cannot be said is null."\#
        ,"required":["n","mae","rmse","mase","wape","smape","mape","bias","pinball","coverage"],"properties":{"n":{"ty\#
        pe":"integer","description":"Scored forecasts."},"mae":{"type":["number","null"]},"rmse":{"type":["number","nu\#
        ll"]},"mase":{"type":["number","null"]},"wape":{"type":["number","null"]},"smape":{"type":["number","null"]},"\#
        mape":{"type":["number","null"]},"bias":{"type":["number","null"]},"pinball":{"type":["number","null"]},"cover\#
        age":{"type":["number","null"]}}},"EtsParameters":{"type":"object","description":"Hyper-parameters of the mode\#
        l `ets`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum"\#
        :10080,"default":0,"description":"Steps per season, at least three of which must fit into the window; 0 finds \#
        it, 1 means none."},"error":{"type":["string","null"],"enum":["auto","additive","multiplicative",null],"defaul\#
        t":"additive","description":"How the error enters. `auto` chooses from the data."},"trend":{"type":["string","\#
        null"],"enum":["auto","none","additive",null],"default":"auto","description":"The trend. `auto` chooses from t\#
        he data."},"damped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"\#
        Whether a trend dies away."},"season_type":{"type":["string","null"],"enum":["auto","none","additive","multipl\#
        icative",null],"default":"auto","description":"How the season enters. `auto` chooses from the data."},"ic":{"t\#
        ype":["string","null"],"enum":["aic","aicc","bic",null],"default":"aicc","description":"The information criter\#
        ion that forms are compared by."}}},"Exclusion":{"type":"object","description":"A stretch of time that a watch\#
         leaves out.","required":["id","watch","start","end","reason","actor","created_at","lifted_at","lifted_by"],"p\#
        roperties":{"id":{"type":"string","description":"Such as `exc_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"\#
        #/components/schemas/Name"},"start":{"type":"string","format":"date-time","description":"The first time that i\#
        s left out."},"end":{"type":"string","format":"date-time","description":"The last one."},"reason":{"type":"str\#
        ing"},"actor":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"lifted_at":{"type":["stri\#
        ng","null"],"format":"date-time"},"lifted_by":{"type":["string","null"]}}},"ExclusionInput":{"type":"object","\#
        description":"What to leave out.","additionalProperties":false,"required":["start","end","reason"],"properties\#
        ":{"start":{"type":"string","format":"date-time","description":"The first time that is left out."},"end":{"typ\#
        e":"string","format":"date-time","description":"The last one; not before `start`, within what the watch keeps,\#
         at most a year ahead."},"reason":{"type":"string","minLength":1,"maxLength":1000,"description":"For the recor\#
        d."}}},"ExclusionList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"item\#
        s":{"type":"array","items":{"$ref":"#/components/schemas/Exclusion"},"maxItems":1000},"next_page_token":{"type\#
        ":"string","description":"Opaque and signed; absent on the last page."}}},"ExclusionPreview":{"type":"object",\#
        "description":"What `validate_only` answers; the id stands for nothing.","required":["validate_only","exclusio\#
        n"],"properties":{"validate_only":{"type":"boolean","const":true},"exclusion":{"$ref":"#/components/schemas/Ex\#
        clusion"}}},"Experiment":{"type":"object","description":"Champion against challenger on every grid point of th\#
        e same series. A probation is one that a promotion starts by itself, with the version before as the challenger\#
        ; when that one wins, the promotion is undone.","required":["id","watch","kind","revision","name","description\#
        ","labels","allocation","traffic_split","confidence_level","minimum_effect","equivalence_margin","max_loss","m\#
        in_samples","strict","auto_promote","start_at","end_at","champion","challenger","training_run","spec_generatio\#
        n","state","verdict","stop_reason","progress","served_share","result","error","actor","created_at","started_at\#
        ","ended_at"],"properties":{"id":{"type":"string","description":"Such as `exp_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"\#
        watch":{"$ref":"#/components/schemas/Name"},"kind":{"type":"string","enum":["experiment","probation"]},"revisi\#
        on":{"type":"integer","description":"Grows with each edit by a client."},"name":{"type":"string","description"\#
        :"Unique per watch."},"description":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type"\#
        :"string"}},"allocation":{"type":"string","enum":["shadow","random","weighted","epsilon_greedy","thompson"],"d\#
        escription":"Which of the two is shown, block by block; scoring never depends on it."},"traffic_split":{"type"\#
        :"number","description":"The share of blocks that show the challenger, of `weighted` alone."},"confidence_leve\#
        l":{"type":"number"},"minimum_effect":{"type":"number","description":"The smallest gain that counts, in units \#
        of the loss scale."},"equivalence_margin":{"type":"number","description":"Differences within this range of zer\#
        o count as none."},"max_loss":{"type":"number","description":"A conclusive loss beyond this ends it."},"min_sa\#
        mples":{"type":"integer","description":"Grid points before any verdict."},"strict":{"type":"boolean","descript\#
        ion":"Whether the e-value must agree."},"auto_promote":{"type":"boolean","description":"Whether the verdict `p\#
        romote` makes the challenger active."},"start_at":{"type":["string","null"],"format":"date-time"},"end_at":{"t\#
        ype":["string","null"],"format":"date-time","description":"Null: 90 days after its start."},"champion":{"type"\#
        :"integer","minimum":1,"description":"The version that was active when it was made."},"challenger":{"type":["i\#
        nteger","null"],"description":"The version that is tried; null while it is being trained."},"training_run":{"t\#
        ype":["string","null"],"description":"The run that makes the challenger."},"spec_generation":{"type":"integer"\#
        ,"description":"The configuration under which it holds."},"state":{"$ref":"#/components/schemas/ExperimentStat\#
        e"},"verdict":{"type":["string","null"],"enum":["promote","harm","equivalent","inconclusive",null],"descriptio\#
        n":"What the evidence decided; null before, and for one that was cancelled or failed."},"stop_reason":{"type":\#
        ["string","null"],"description":"A lower_snake word for why it ended."},"progress":{"$ref":"#/components/schem\#
        as/ExperimentProgress"},"served_share":{"type":["number","null"],"minimum":0,"maximum":1,"description":"The sh\#
        are of grid points at which the challenger was shown, as measured."},"result":{"anyOf":[{"$ref":"#/components/\#
        schemas/ExperimentResult"},{"type":"null"}],"description":"What the evidence says; null before the first block\#
        ."},"error":{"type":["object","null"],"description":"Why it failed.","required":["code","detail"],"properties"\#
        :{"code":{"type":"string"},"detail":{"type":"string"}}},"actor":{"type":"string"},"created_at":{"type":"string\#
        ","format":"date-time"},"started_at":{"type":["string","null"],"format":"date-time"},"ended_at":{"type":["stri\#
        ng","null"],"format":"date-time"}}},"ExperimentBlock":{"type":"object","description":"A row of evidence, writt\#
        en once. Losses are absolute errors over each series' own scale.","required":["block","from","through","steps"\#
        ,"valid_steps","champion_loss","challenger_loss","difference","difference_square","complete","served","propens\#
        ity","tally"],"properties":{"block":{"type":"integer","minimum":0,"description":"Counted from the start of the\#
         experiment."},"from":{"type":"string","format":"date-time","description":"Its first grid point."},"through":{\#
        "type":"string","format":"date-time","description":"Its last grid point."},"steps":{"type":"integer","descript\#
        ion":"Grid points of a block."},"valid_steps":{"type":"integer","description":"Those at which both versions co\#
        uld be scored."},"champion_loss":{"type":"number"},"challenger_loss":{"type":"number"},"difference":{"type":"n\#
        umber","description":"The mean of champion minus challenger; above 0 the challenger is better."},"difference_s\#
        quare":{"type":"number","description":"The mean of its square."},"complete":{"type":"boolean","description":"F\#
        alse for a block that is no evidence."},"served":{"type":"string","enum":["champion","challenger"],"descriptio\#
        n":"Which of the two was shown."},"propensity":{"type":"number","minimum":0,"maximum":1,"description":"How lik\#
        ely it was that this one is shown."},"tally":{"type":"object","description":"What the guardrails count.","requ\#
        ired":["interval_steps","champion_covered","challenger_covered","challenger_missing","champion_scored","challe\#
        nger_non_finite","champion_tail","challenger_tail"],"properties":{"interval_steps":{"type":"integer"},"champio\#
        n_covered":{"type":"number"},"challenger_covered":{"type":"number"},"challenger_missing":{"type":"integer"},"c\#
        hampion_scored":{"type":"integer"},"challenger_non_finite":{"type":"integer"},"champion_tail":{"type":["number\#
        ","null"],"description":"The 95th percentile of the errors."},"challenger_tail":{"type":["number","null"]}}}}}\#
        ,"ExperimentBlockList":{"type":"object","description":"Oldest first.","required":["items"],"properties":{"item\#
        s":{"type":"array","items":{"$ref":"#/components/schemas/ExperimentBlock"},"maxItems":1000},"next_page_token":\#
        {"type":"string","description":"Opaque and signed; absent on the last page."}}},"ExperimentInput":{"type":"obj\#
        ect","description":"What to try. Exactly one of `challenger_version` and `train_challenger` is given.","additi\#
        onalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":128,\#
        "description":"Unique per watch; names that begin with `version-` or `probation-` are given by the server."},"\#
        description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."},"labels":{"t\#
        ype":["object","null"],"description":"For people.","maxProperties":64,"additionalProperties":{"type":"string"}\#
        },"champion_version":{"type":["integer","null"],"minimum":1,"description":"A guard: 409 when another version i\#
        s active."},"challenger_version":{"type":["integer","null"],"minimum":1,"description":"The version to try."},"\#
        train_challenger":{"type":["string","null"],"enum":["full_retrain","finetune",null],"description":"Train the v\#
        ersion to try first."},"allocation":{"type":["string","null"],"enum":["shadow","random","weighted","epsilon_gr\#
        eedy","thompson",null],"default":"shadow","description":"Which of the two is shown, block by block; scoring ne\#
        ver depends on it."},"traffic_split":{"type":["number","null"],"minimum":0,"maximum":1,"default":0.5,"descript\#
        ion":"The share of blocks that show the challenger, of `weighted` alone."},"confidence_level":{"type":["number\#
        ","null"],"minimum":0.8,"maximum":0.999,"default":0.95,"description":"Of the confidence sequence."},"minimum_e\#
        ffect":{"type":["number","null"],"minimum":0,"maximum":10,"default":0.02,"description":"The smallest gain that\#
         counts, in units of the loss scale."},"equivalence_margin":{"type":["number","null"],"minimum":0,"maximum":10\#
        ,"default":0.02,"description":"Differences within this range of zero count as none."},"max_loss":{"type":["num\#
        ber","null"],"minimum":0,"maximum":10,"default":0.1,"description":"A conclusive loss beyond this ends it."},"m\#
        in_samples":{"type":["integer","null"],"minimum":0,"maximum":1000000,"default":0,"description":"Grid points be\#
        fore any verdict."},"strict":{"type":["boolean","null"],"default":false,"description":"Whether the e-value mus\#
        t agree; slower."},"auto_promote":{"type":["boolean","null"],"default":false,"description":"Make the challenge\#
        r active when the verdict is `promote`."},"start_at":{"type":["string","null"],"format":"date-time","descripti\#
        on":"At once by default."},"end_at":{"type":["string","null"],"format":"date-time","description":"After the st\#
        art; 90 days after it by default."}}},"ExperimentList":{"type":"object","description":"Newest first.","require\#
        d":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Experiment"},"maxItem\#
        s":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Ex\#
        perimentPatch":{"type":"object","description":"What a client can change once it is there.","additionalProperti\#
        es":false,"properties":{"description":{"type":["string","null"],"maxLength":1000,"description":"For people."},\#
        "end_at":{"type":["string","null"],"format":"date-time","description":"In the future and after the start."},"s\#
        tate":{"type":["string","null"],"enum":["running","paused","completed","cancelled",null]},"force":{"type":["bo\#
        olean","null"],"default":false,"description":"Complete it below the minimum of evidence."}}},"ExperimentPlan":\#
        {"type":"object","description":"How long an experiment must run to see an effect.","required":["watch","relati\#
        ve_effect","confidence_level","power","effect","sequential","fixed","evidence"],"properties":{"watch":{"$ref":\#
        "#/components/schemas/Name"},"relative_effect":{"type":"number"},"confidence_level":{"type":"number"},"power":\#
        {"type":"number"},"effect":{"type":"number","description":"In units of the loss scale."},"sequential":{"allOf"\#
        :[{"$ref":"#/components/schemas/ExperimentLength"}],"description":"For the test that an experiment runs, which\#
         may stop at any time."},"fixed":{"allOf":[{"$ref":"#/components/schemas/ExperimentLength"}],"description":"Fo\#
        r a single look at the end."},"evidence":{"type":"object","description":"What the numbers rest on.","required"\#
        :["experiment","name","kind","steps","long_run_variance","champion_loss"],"properties":{"experiment":{"type":"\#
        string"},"name":{"type":"string"},"kind":{"type":"string","enum":["experiment","probation"]},"steps":{"type":"\#
        integer","description":"Grid points of evidence."},"long_run_variance":{"type":"number","description":"Per gri\#
        d point, of the scaled loss differences."},"champion_loss":{"type":"number","description":"The mean scaled los\#
        s of its champion."}}}}},"ExperimentLength":{"type":"object","required":["steps","duration"],"properties":{"st\#
        eps":{"type":["integer","null"],"description":"Grid points; null where no number is enough."},"duration":{"typ\#
        e":["string","null"],"description":"The same as wall time; null beyond a century."}}},"ExperimentPreview":{"ty\#
        pe":"object","description":"What `validate_only` answers; the id of a new one stands for nothing.","required":\#
        ["validate_only","experiment"],"properties":{"validate_only":{"type":"boolean","const":true},"experiment":{"$r\#
        ef":"#/components/schemas/Experiment"}}},"ExperimentProgress":{"type":"object","required":["blocks","steps","n\#
        eeded"],"properties":{"blocks":{"type":"integer","description":"Blocks of the test so far."},"steps":{"type":"\#
        integer","description":"Grid points that counted."},"needed":{"type":["integer","null"],"description":"Grid po\#
        ints to plan for `minimum_effect`; null until the noise is known."}}},"ExperimentResult":{"type":"object","des\#
        cription":"What the evidence says so far, and at the end for good. Losses are absolute errors over each series\#
        ' own scale.","required":["status","stop_reason","forced","n_steps","n_blocks","n_base_blocks","n_void_blocks"\#
        ,"block_len","horizon","loss","scale","mean_loss","effect","cs","e_value","p_value_anytime","dm_hln","long_run\#
        _var","lag1_block_autocorr","power_at_mde","n_required","guardrails","coverage","winner","recommendation","ass\#
        umptions","allocation"],"properties":{"status":{"type":"string","enum":["running","promote","harm","equivalent\#
        ","inconclusive"]},"stop_reason":{"type":["string","null"]},"forced":{"type":"boolean","description":"Complete\#
        d below the minimum of evidence."},"n_steps":{"type":"integer","description":"Grid points at which both versio\#
        ns could be scored."},"n_blocks":{"type":"integer","description":"Blocks of the test; 0 while their length is \#
        undecided."},"n_base_blocks":{"type":"integer","description":"Blocks of two horizons that counted."},"n_void_b\#
        locks":{"type":"integer","description":"Blocks of two horizons that were no evidence."},"block_len":{"type":"i\#
        nteger","description":"Grid points of a block of the test."},"horizon":{"type":"integer","description":"Grid p\#
        oints."},"loss":{"type":"string"},"scale":{"type":"number"},"mean_loss":{"type":["object","null"],"required":[\#
        "champion","challenger"],"properties":{"champion":{"type":"number"},"challenger":{"type":"number"}}},"effect":\#
        {"type":["object","null"],"description":"How much better the challenger is.","required":["mean_diff","relative\#
        _pct","cohens_dz"],"properties":{"mean_diff":{"type":"number","description":"In units of the loss scale."},"re\#
        lative_pct":{"type":["number","null"],"description":"In per cent of the champion's mean loss."},"cohens_dz":{"\#
        type":["number","null"],"description":"Mean over standard deviation of the differences."}}},"cs":{"type":["obj\#
        ect","null"],"description":"The confidence sequence of the mean difference, valid whenever one looks.","requir\#
        ed":["level","lower","upper","method"],"properties":{"level":{"type":"number"},"lower":{"type":["number","null\#
        "]},"upper":{"type":["number","null"]},"method":{"type":"string"}}},"e_value":{"type":"number","description":"\#
        Of the block e-process; 1 without evidence."},"p_value_anytime":{"type":"number"},"dm_hln":{"type":["object","\#
        null"],"description":"Diebold and Mariano's test with the correction of Harvey, Leybourne and Newbold, for one\#
         look.","required":["stat","p","h"],"properties":{"stat":{"type":["number","null"]},"p":{"type":["number","nul\#
        l"]},"h":{"type":"integer"}}},"long_run_var":{"type":["number","null"],"description":"Per grid point, of the d\#
        ifferences."},"lag1_block_autocorr":{"type":["number","null"]},"power_at_mde":{"type":["number","null"],"descr\#
        iption":"Design power at `minimum_effect`, never at what was seen."},"n_required":{"type":["integer","null"],"\#
        description":"Grid points to plan for `minimum_effect`."},"guardrails":{"type":"array","description":"What a c\#
        hallenger must keep besides the loss to be promoted.","items":{"type":"object","required":["name","value","lim\#
        it","pass"],"properties":{"name":{"type":"string"},"value":{"type":["number","null"]},"limit":{"type":"number"\#
        },"pass":{"type":"boolean"}}}},"coverage":{"type":["object","null"],"description":"Shares of observations insi\#
        de the intervals.","required":["target","champion","challenger","n"],"properties":{"target":{"type":["number",\#
        "null"]},"champion":{"type":"number"},"challenger":{"type":"number"},"n":{"type":"integer"}}},"winner":{"type"\#
        :["string","null"],"enum":["champion","challenger",null]},"recommendation":{"type":"string","enum":["promote_c\#
        hallenger","keep_champion","keep_running"]},"assumptions":{"type":"array","items":{"type":"string"},"descripti\#
        on":"What the numbers rest on."},"allocation":{"type":"object","description":"What was shown.","required":["st\#
        rategy","share","p_challenger_better"],"properties":{"strategy":{"type":"string"},"share":{"type":["number","n\#
        ull"],"description":"The share of grid points that showed the challenger."},"p_challenger_better":{"type":["nu\#
        mber","null"],"description":"What `thompson` believes."}}}}},"ExperimentState":{"type":"string","enum":["sched\#
        uled","training","running","paused","completed","cancelled","failed"],"description":"scheduled: it begins late\#
        r, or when the one that runs has ended; training: its challenger is being made; running; paused: nothing count\#
        s, the champion is shown; completed: see its verdict; cancelled: it was given up, or the watch has moved on; f\#
        ailed: an arm could not go on, see its error."},"ExperimentSummary":{"type":"object","description":"An experim\#
        ent or probation as a watch's status shows it.","required":["id","name","state","champion","challenger","verdi\#
        ct","recommendation","e_value","effect","cs","progress","served_share","started_at"],"properties":{"id":{"type\#
        ":"string"},"name":{"type":"string"},"state":{"$ref":"#/components/schemas/ExperimentState"},"champion":{"type\#
        ":"integer"},"challenger":{"type":["integer","null"]},"verdict":{"type":["string","null"],"enum":["running","p\#
        romote","harm","equivalent","inconclusive",null],"description":"What the evidence says so far; null before the\#
         first block."},"recommendation":{"type":["string","null"],"enum":["promote_challenger","keep_champion","keep_\#
        running",null]},"e_value":{"type":["number","null"]},"effect":{"type":["object","null"],"description":"As in t\#
        he result."},"cs":{"type":["object","null"],"description":"As in the result."},"progress":{"$ref":"#/component\#
        s/schemas/ExperimentProgress"},"served_share":{"type":["number","null"]},"started_at":{"type":["string","null"\#
        ],"format":"date-time"}}},"ExponentialSmoothingParameters":{"type":"object","description":"Hyper-parameters of\#
         the model `exponential_smoothing`.","additionalProperties":false,"properties":{"damped":{"type":["string","nu\#
        ll"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the trend dies away; `auto` decid\#
        es by the one-step error."},"alpha":{"type":["number","null"],"minimum":0.001,"maximum":1,"description":"Weigh\#
        t of the newest value in the level; chosen from the data unless given."},"beta":{"type":["number","null"],"min\#
        imum":0,"maximum":1,"description":"Weight of the newest change in the trend, 0 for none; chosen from the data \#
        unless given."},"phi":{"type":["number","null"],"minimum":0.5,"maximum":1,"description":"What remains of the t\#
        rend after each step; chosen from the data unless given."}}},"Fault":{"type":"object","description":"One mista\#
        ke in a document that a client sent.","required":["pointer","code","detail"],"properties":{"pointer":{"type":"\#
        string","format":"json-pointer","description":"Where: a JSON pointer (RFC 6901) into the body; empty for the b\#
        ody itself."},"code":{"type":"string","enum":["required","unknown_field","wrong_type","out_of_range","invalid"
        """#
}
