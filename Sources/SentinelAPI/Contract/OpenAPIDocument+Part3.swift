// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
        ag. That of a data source or watch covers what a client wrote, never what happens to it.","schema":{"type":"st\#
        ring"}},"Location":{"description":"The path of the resource that was made.","schema":{"type":"string","format"\#
        :"uri-reference"}},"Content-Location":{"description":"The path with the number of the version.","schema":{"typ\#
        e":"string","format":"uri-reference"}},"Repr-Digest":{"description":"The SHA-256 of the body, RFC 9530.","sche\#
        ma":{"type":"string","pattern":"^sha-256=:[A-Za-z0-9+/=]+:$"}},"Content-Disposition":{"description":"A name fo\#
        r the file.","schema":{"type":"string"}},"Link":{"description":"The next page, `rel=\"next\"`; absent on the l\#
        ast one.","schema":{"type":"string"}},"Allow":{"description":"The methods of the path.","schema":{"type":"stri\#
        ng"}},"Accept":{"description":"The media types that the body may have.","schema":{"type":"string"}},"Retry-Aft\#
        er":{"description":"Seconds.","schema":{"type":"integer"}},"Preference-Applied":{"description":"The preference\#
         that was honoured.","schema":{"type":"string"}},"Vary":{"schema":{"type":"string","const":"Accept-Encoding"}}\#
        ,"Content-Encoding":{"description":"Present when compressed.","schema":{"type":"string","const":"gzip"}}},"res\#
        ponses":{"NoContent":{"description":"Done; with `validate_only=true`: it could be.","headers":{"X-Request-Id":\#
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
        a client moved the active version out of production. artifact_unusable: the active one could not be loaded, so\#
         the newest former one that could took its place. restore is reserved."},"detail":{"type":"string"},"actor":{"\#
        type":"string"},"rollback":{"type":["string","null"],"description":"The id of the rollback."},"at":{"type":"st\#
        ring","format":"date-time"}}},"ActivationList":{"type":"object","description":"Newest first.","required":["ite\#
        ms"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Activation"},"maxItems":1000}\#
        ,"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"ArimaParam\#
        eters":{"type":"object","description":"Hyper-parameters of the model `arima`.","additionalProperties":false,"p\#
        roperties":{"p":{"type":["integer","null"],"minimum":0,"maximum":5,"default":1,"description":"Autoregressive t\#
        erms, where `order` is not `auto`."},"d":{"type":["integer","null"],"minimum":0,"maximum":2,"default":1,"descr\#
        iption":"Times the series is differenced, where `order` is not `auto`."},"q":{"type":["integer","null"],"minim\#
        um":0,"maximum":5,"default":1,"description":"Moving-average terms, where `order` is not `auto`."},"constant":{\#
        "type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the differenc\#
        ed series has a mean; `auto`: unless it is differenced twice."},"order":{"type":["string","null"],"enum":["aut\#
        o","fixed",null],"description":"Whether the terms are found from the data; so they are unless one of them is g\#
        iven."},"seasonal_p":{"type":["integer","null"],"minimum":0,"maximum":2,"default":0,"description":"Autoregress\#
        ive terms at multiples of the season."},"seasonal_d":{"type":["integer","null"],"minimum":0,"maximum":1,"defau\#
        lt":0,"description":"Times the series is differenced at the season."},"seasonal_q":{"type":["integer","null"],\#
        "minimum":0,"maximum":2,"default":0,"description":"Moving-average terms at multiples of the season."},"season"\#
        :{"type":["integer","null"],"minimum":0,"maximum":400,"default":0,"description":"The season in steps, 1 for no\#
        ne; 0: the day, the week or the year, whichever is usual at the step."}}},"Auth":{"oneOf":[{"type":"object","d\#
        escription":"No authentication.","required":["type"],"additionalProperties":false,"properties":{"type":{"type"\#
        :"string","const":"none"}}},{"type":"object","description":"Basic authentication, RFC 7617.","required":["type\#
        ","username","password"],"additionalProperties":false,"properties":{"type":{"type":"string","const":"basic"},"\#
        username":{"type":"string","minLength":1,"maxLength":256,"description":"Not secret."},"password":{"type":"stri\#
        ng","minLength":1,"maxLength":1024,"description":"The password. Replies show `***`, and a `***` sent back keep\#
        s the stored one."}}},{"type":"object","description":"A bearer token, RFC 6750.","required":["type","token"],"\#
        additionalProperties":false,"properties":{"type":{"type":"string","const":"bearer"},"token":{"type":"string","\#
        minLength":1,"maxLength":8192,"description":"The token. Replies show `***`, and a `***` sent back keeps the st\#
        ored one."}}}]},"AutoParameters":{"type":"object","description":"Hyper-parameters of the model `auto`.","addit\#
        ionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":20000,"default"\#
        :0,"description":"The season in steps; 0: by the step and the data, 1: none."},"experts":{"type":["string","nu\#
        ll"],"enum":["all","fast",null],"default":"all","description":"All experts, or only the `fast` ones that take \#
        constant time a point."},"aggregation":{"type":["string","null"],"enum":["forgetting","ml_poly","boa","blend",\#
        null],"description":"How experts are weighted; `blend` for all experts, `ml_poly` for the fast ones."}}},"Back\#
        test":{"type":"object","description":"Models tried on the history of a watch.","required":["id","watch","state\#
        ","progress","actor","spec_generation","request","inputs","results","error","requested_at","started_at","finis\#
        hed_at"],"properties":{"id":{"type":"string","description":"Such as `bkt_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch\#
        ":{"$ref":"#/components/schemas/Name"},"state":{"type":"string","enum":["queued","running","succeeded","failed\#
        ","cancelled"],"description":"One that was running when the server stopped has failed, with the code `interrup\#
        ted`."},"progress":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"spec_generation":{"typ\#
        e":"integer","description":"The configuration for which it was asked."},"request":{"$ref":"#/components/schema\#
        s/BacktestRequest"},"inputs":{"type":["object","null"],"description":"What it was computed from.","required":[\#
        "series","points","start","end","first_origin","last_origin","origins","training_window","sha256"],"properties\#
        ":{"series":{"type":"array","items":{"type":"string"}},"points":{"type":"integer","description":"Observed valu\#
        es."},"start":{"type":["string","null"],"format":"date-time"},"end":{"type":["string","null"],"format":"date-t\#
        ime"},"first_origin":{"type":["string","null"],"format":"date-time"},"last_origin":{"type":["string","null"],"\#
        format":"date-time"},"origins":{"type":"integer","description":"Past times of all series together."},"training\#
        _window":{"type":"string","description":"How much of the past a forecast may see."},"sha256":{"type":["string"\#
        ,"null"],"description":"Of ids and values; equal for equal data."}}},"results":{"type":["array","null"],"descr\#
        iption":"One row per model, in the order of the request.","items":{"$ref":"#/components/schemas/BacktestResult\#
        "}},"error":{"type":["object","null"],"description":"Why it failed.","required":["code","detail"],"properties"\#
        :{"code":{"type":"string"},"detail":{"type":"string"}}},"requested_at":{"type":"string","format":"date-time"},\#
        "started_at":{"type":["string","null"],"format":"date-time"},"finished_at":{"type":["string","null"],"format":\#
        "date-time"}}},"BacktestInput":{"type":"object","description":"What to try; an empty body compares the watch's\#
         own model with the last value.","additionalProperties":false,"properties":{"models":{"type":["array","null"],\#
        "minItems":1,"maxItems":8,"items":{"type":"object","additionalProperties":false,"required":["model"],"properti\#
        es":{"model":{"type":"string","description":"A kind of `/v1/models`."},"parameters":{"type":["object","null"],\#
        "description":"Those of the kind."}}}},"origins":{"type":["integer","null"],"minimum":1,"maximum":200,"default\#
        ":20,"description":"From how many past times each series is forecast, evenly over the newer half of its histor\#
        y."},"horizon":{"type":["string","null"],"description":"How far ahead, in whole steps of the granularity; that\#
         of the watch by default."},"levels":{"type":["array","null"],"minItems":1,"maxItems":8,"items":{"type":"numbe\#
        r","minimum":0.5,"maximum":0.999},"description":"Levels of the intervals; those of the watch by default."},"se\#
        ries":{"type":["array","null"],"minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[0-9a-f]{16}$"\#
        },"description":"The ids of the series; all by default."}}},"BacktestList":{"type":"object","description":"New\#
        est first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/B\#
        acktest"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the \#
        last page."}}},"BacktestPatch":{"type":"object","description":"Cancels an open back-test.","required":["state"\#
        ],"additionalProperties":false,"properties":{"state":{"type":"string","const":"cancelled","description":"The o\#
        ne change that a client can make."}}},"BacktestPreview":{"type":"object","description":"What `validate_only` a\#
        nswers; the id stands for nothing.","required":["validate_only","backtest"],"properties":{"validate_only":{"ty\#
        pe":"boolean","const":true},"backtest":{"$ref":"#/components/schemas/Backtest"}}},"BacktestRequest":{"type":"o\#
        bject","description":"What was asked for, every default written out.","required":["models","origins","horizon"\#
        ,"levels","series"],"properties":{"models":{"type":"array","items":{"type":"object","required":["model","param\#
        eters"],"properties":{"model":{"type":"string"},"parameters":{"type":"object"}}}},"origins":{"type":"integer"}\#
        ,"horizon":{"type":"string"},"levels":{"type":"array","items":{"type":"number"}},"series":{"type":["array","nu\#
        ll"],"items":{"type":"string"}}}},"BacktestResult":{"type":"object","description":"One model's row. Every seri\#
        es counts the same; only `mae` is a mean over all values.","required":["model","parameters","series","windows"\#
        ,"points","mae","mase","relative_to_naive","scaled_pinball","levels","cpu_seconds","refused","refusal"],"prope\#
        rties":{"model":{"type":"string"},"parameters":{"type":"object"},"series":{"type":"integer","description":"Ser\#
        ies with a scored forecast."},"windows":{"type":"integer","description":"Forecasts that met an observed value.\#
        "},"points":{"type":"integer","description":"Values that were forecast."},"mae":{"type":["number","null"],"des\#
        cription":"In the unit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mean abso\#
        lute one-step difference of what was seen."},"relative_to_naive":{"type":["number","null"],"description":"MAE \#
        over that of the last value, a geometric mean over series; below 1 is better."},"scaled_pinball":{"type":["num\#
        ber","null"],"description":"Mean loss of the bounds on the scale of `mase`."},"levels":{"type":"array","items"\#
        :{"type":"object","required":["level","coverage","scaled_interval_score"],"properties":{"level":{"type":"numbe\#
        r"},"coverage":{"type":["number","null"],"description":"The share of values inside."},"scaled_interval_score":\#
        {"type":["number","null"],"description":"Interval score on the scale of `mase`."}}}},"cpu_seconds":{"type":["n\#
        umber","null"],"description":"Mean processor time of a forecast","fitting included.":null},"refused":{"type":"\#
        integer","description":"Origins without a forecast."},"refusal":{"type":["object","null"],"description":"The f\#
        irst of them.","required":["series","detail"],"properties":{"series":{"type":"string"},"detail":{"type":"strin\#
        g"}}}}},"Condition":{"type":"object","description":"One fact about a watch with its reason.","required":["type\#
        ","status","reason","message","since"],"properties":{"type":{"type":"string","enum":["scraping","trained","tra\#
        inable","emitting","below_naive","emission_conflict","too_many_series","artifact_unusable","configuration_chan\#
        ged","cold_series","drifting"]},"status":{"type":"boolean","description":"Whether the fact holds."},"reason":{\#
        "type":"string","description":"A lower_snake word that programs may switch on."},"message":{"type":"string"},"\#
        since":{"type":["string","null"],"format":"date-time"}}},"DataQuality":{"type":"object","description":"Every c\#
        heck of every series of a running watch.","required":["watch","trainable","series"],"properties":{"watch":{"$r\#
        ef":"#/components/schemas/Name"},"trainable":{"type":"boolean","description":"Whether one series has enough hi\#
        story."},"series":{"type":"array","items":{"$ref":"#/components/schemas/QualityReport"}}}},"DataSource":{"desc\#
        ription":"A Prometheus-compatible endpoint.","allOf":[{"$ref":"#/components/schemas/DataSourceSpecification"},\#
        {"type":"object","required":["id","revision","created_at","updated_at","status"],"properties":{"id":{"type":"s\#
        tring","description":"Such as `src_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"de\#
        scription":"Moves with each edit."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"\#
        string","format":"date-time"},"status":{"type":"object","description":"How it has answered lately.","required"\#
        :["health","latency_ms","checked_at","error"],"properties":{"health":{"type":"string","enum":["unknown","healt\#
        hy","unhealthy"]},"latency_ms":{"type":["number","null"],"description":"Of the newest successful probe."},"che\#
        cked_at":{"type":["string","null"],"format":"date-time"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reaso\#
        n"},{"type":"null"}],"description":"The failure of the newest probe, when it failed."}}}}}]},"DataSourceInput"\#
        :{"type":"object","description":"A data source as a client writes it. A field that is null counts as absent.",\#
        "required":["url"],"additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-\#
        z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT it may repeat the nam\#
        e of the URL."},"url":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Sc\#
        heme, host, optional port and optional path prefix; no query string, fragment, user name or password. A traili\#
        ng slash is dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"H\#
        ow Sentinel shows who it is; none by default."},"headers":{"type":["object","null"],"description":"Extra heade\#
        r fields of every request. Values are secret: replies show `***`, and a `***` sent back keeps the stored value\#
        . Host, Content-*, Transfer-Encoding, Connection, Authorization and Accept-Encoding are refused.","maxProperti\#
        es":16,"additionalProperties":{"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLengt\#
        h":1,"maxLength":256,"description":"The value of `tenant_header`; not secret."},"tenant_header":{"type":["stri\#
        ng","null"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description"\#
        :"The tenant header of Mimir and its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLeng\#
        th":262144,"description":"PEM certificates instead of the system's trust store."},"timeout":{"type":["string",\#
        "null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","d\#
        escription":"How long one request may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minim\#
        um":1,"maximum":64,"default":8,"description":"Requests at the same time."},"scrape_interval":{"type":["string"\#
        ,"null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","\#
        description":"How often the source scrapes its targets, 1s to 1h; the shortest window of a rate is four of the\#
        m."},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."},"id":{\#
        "readOnly":true,"description":"Ignored, so that what was read can be written back."},"revision":{"readOnly":tr\#
        ue,"description":"Ignored, so that what was read can be written back."},"created_at":{"readOnly":true,"descrip\#
        tion":"Ignored, so that what was read can be written back."},"updated_at":{"readOnly":true,"description":"Igno\#
        red, so that what was read can be written back."},"status":{"readOnly":true,"description":"Ignored, so that wh\#
        at was read can be written back."}}},"DataSourceList":{"type":"object","description":"In the order of names.",\#
        "required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/DataSource"},\#
        "maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page.\#
        "}}},"DataSourcePatch":{"type":"object","description":"A merge patch (RFC 7396): what is absent stays, null pu\#
        ts the default back.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^\#
        [a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"url\#
        ":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, optional\#
         port and optional path prefix; no query string, fragment, user name or password. A trailing slash is dropped.\#
        "},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel shows wh\#
        o it is; none by default."},"headers":{"type":["object","null"],"description":"Extra header fields of every re\#
        quest. Values are secret: replies show `***`, and a `***` sent back keeps the stored value. Host, Content-*, T\#
        ransfer-Encoding, Connection, Authorization and Accept-Encoding are refused.","maxProperties":16,"additionalPr\#
        operties":{"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLength":256\#
        ,"description":"The value of `tenant_header`; not secret."},"tenant_header":{"type":["string","null"],"minLeng\#
        th":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant header \#
        of Mimir and its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"descript\#
        ion":"PEM certificates instead of the system's trust store."},"timeout":{"type":["string","null"],"pattern":"^\#
        \\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How lon\#
        g one request may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maximum":64,"\#
        default":8,"description":"Requests at the same time."},"scrape_interval":{"type":["string","null"],"pattern":"\#
        ^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How of\#
        ten the source scrapes its targets, 1s to 1h; the shortest window of a rate is four of them."},"description":{\#
        "type":["string","null"],"maxLength":1000,"default":"","description":"For people."}}},"DataSourcePreview":{"ty\#
        pe":"object","description":"What `validate_only` answers: the specification that the source has now or would b\#
        e created with.","required":["validate_only","data_source"],"properties":{"validate_only":{"type":"boolean","c\#
        onst":true},"data_source":{"$ref":"#/components/schemas/DataSourceSpecification"}}},"DataSourceSpecification":\#
        {"type":"object","description":"What a client wrote, every default spelled out, secrets masked.","required":["\#
        name","url","auth","headers","tenant","tenant_header","ca_bundle","timeout","in_flight_limit","scrape_interval\#
        ","description"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"url":{"type":"string","format":"ur\#
        i"},"auth":{"$ref":"#/components/schemas/Auth"},"headers":{"type":"object","description":"Every value is `***`\#
        .","additionalProperties":{"type":"string"}},"tenant":{"type":["string","null"]},"tenant_header":{"type":"stri\#
        ng"},"ca_bundle":{"type":["string","null"]},"timeout":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d\#
        +d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"in_flight_limit":{"type":"integer","minimum":1,"maximum":64},"s\#
        crape_interval":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\#
        \\s*$"},"description":{"type":"string"}}},"DriftPolicy":{"type":"object","description":"When a drop in quality\#
         starts a retraining.","required":["enabled","mode","finetune","retrain","window","min_samples","persistence",\#
        "cooldown","detectors","on_low","on_high"],"properties":{"enabled":{"type":"boolean","description":"Whether dr\#
        ift is judged at all; false judges nothing and starts nothing."},"mode":{"type":"string","enum":["relative","a\#
        bsolute"],"description":"`relative`: thresholds are ratios of live MAE to the baseline frozen at promotion; `a\#
        bsolute`: live MAE in the unit of the metric."},"finetune":{"type":"number","exclusiveMinimum":0,"maximum":1e+\#
        18,"description":"From here drift is low; below `retrain`, 1 to 100 in mode relative. Default 1.25 (relative),\#
         0.1 (absolute)."},"retrain":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"From here dr\#
        ift is high; 1 to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":"integer",\#
        "minimum":10,"maximum":10000,"description":"Steps over which errors are averaged."},"min_samples":{"type":"int\#
        eger","minimum":1,"maximum":10000,"description":"Errors that the window must hold, at most `window`."},"persis\#
        tence":{"type":"integer","minimum":1,"maximum":1000,"description":"Checks in a row that must agree where no ot\#
        her detector confirms, one for each whole `window`."},"cooldown":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\#
        \\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The least time between two drift traini\#
        ngs, at most 30d. By default 30m, or the time of `window` steps where that is longer."},"detectors":{"type":"a\#
        rray","items":{"type":"string","enum":["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"des\#
        cription":"Which detectors act; all by default. With `performance` errors decide and the others confirm. Witho\#
        ut it one alarm of the others is low drift, both together are high. `input` compares values with those of the \#
        same times of day, so training must have seen two whole days."},"on_low":{"type":"string","enum":["none","fine\#
        tune","full_retrain"],"description":"What low drift starts; `none` only shows it. A model that cannot be fine-\#
        tuned is retrained fully."},"on_high":{"type":"string","enum":["none","finetune","full_retrain"],"description"\#
        :"What high drift starts; `none` only shows it."}}},"DriftPolicyInput":{"type":"object","description":"When a \#
        drop in quality starts a retraining.","additionalProperties":false,"properties":{"enabled":{"type":["boolean",\#
        "null"],"default":true,"description":"Whether drift is judged at all; false judges nothing and starts nothing.\#
        "},"mode":{"type":["string","null"],"enum":["relative","absolute",null],"default":"relative","description":"`r\#
        elative`: thresholds are ratios of live MAE to the baseline frozen at promotion; `absolute`: live MAE in the u\#
        nit of the metric."},"finetune":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description":"\#
        From here drift is low; below `retrain`, 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."}\#
        ,"retrain":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description":"From here drift is hi\#
        gh; 1 to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":["integer","null"],\#
        "minimum":10,"maximum":10000,"default":60,"description":"Steps over which errors are averaged."},"min_samples"\#
        :{"type":["integer","null"],"minimum":1,"maximum":10000,"default":30,"description":"Errors that the window mus\#
        t hold, at most `window`."},"persistence":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":3,"d\#
        escription":"Checks in a row that must agree where no other detector confirms, one for each whole `window`."},\#
        "cooldown":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+m\#
        s)?)\\s*$","default":"30m","description":"The least time between two drift trainings, at most 30d. By default \#
        30m, or the time of `window` steps where that is longer."},"detectors":{"type":["array","null"],"items":{"type\#
        ":"string","enum":["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"default":["performance"\#
        ,"residual_cusum","input"],"description":"Which detectors act; all by default. With `performance` errors decid\#
        e and the others confirm. Without it one alarm of the others is low drift, both together are high. `input` com\#
        pares values with those of the same times of day, so training must have seen two whole days."},"on_low":{"type\#
        ":["string","null"],"enum":["none","finetune","full_retrain",null],"default":"finetune","description":"What lo\#
        w drift starts; `none` only shows it. A model that cannot be fine-tuned is retrained fully."},"on_high":{"type\#
        ":["string","null"],"enum":["none","finetune","full_retrain",null],"default":"full_retrain","description":"Wha\#
        t high drift starts; `none` only shows it."}}},"Emission":{"type":"object","description":"What a watch shows o\#
        n `/metrics`.","required":["metric_name","steps","step_bounds","version_label","expected"],"properties":{"metr\#
        ic_name":{"type":["string","null"]},"steps":{"description":"Which steps ahead appear in `<metric>_sentinel_pre\#
        dicted`: a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"string","enum":["all",\#
        "off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"maxItems":1000}]},\#
        "step_bounds":{"type":"boolean"},"version_label":{"type":"boolean"},"expected":{"type":"array","items":{"type"\#
        :"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}}}},"EmissionInp\#
        ut":{"type":"object","description":"What a watch shows on `/metrics`.","additionalProperties":false,"propertie\#
        s":{"metric_name":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*\#
        $","description":"The family base name; the metric's own by default. Required for a `query` watch and for a me\#
        tric with a UTF-8 name, unless `steps` is `off`."},"steps":{"description":"Which steps ahead appear in `<metri\#
        c>_sentinel_predicted`: a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"string"\#
        ,"enum":["all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"max\#
        Items":1000},{"type":"null"}],"default":"all"},"step_bounds":{"type":["boolean","null"],"default":false,"descr\#
        iption":"Whether bounds at `interval.emitted_level` appear beside the steps."},"version_label":{"type":["boole\#
        an","null"],"default":true,"description":"Whether `sentinel_version` is a label; without it series stay the sa\#
        me over retrainings."},"expected":{"type":["array","null"],"items":{"type":"string","pattern":"^\\s*(0|(\\d+y)\#
        ?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItems":1,"maxItems":8,"description":"How far ah\#
        ead the shown expectation was forecast: whole multiples of the granularity up to the horizon. By default one s\#
        tep."}}},"ErrorMetrics":{"type":"object","description":"Means over the series; what cannot be said is null.","\#
        required":["n","mae","rmse","mase","wape","smape","mape","bias","pinball","coverage"],"properties":{"n":{"type\#
        ":"integer","description":"Scored forecasts."},"mae":{"type":["number","null"]},"rmse":{"type":["number","null\#
        "]},"mase":{"type":["number","null"]},"wape":{"type":["number","null"]},"smape":{"type":["number","null"]},"ma\#
        pe":{"type":["number","null"]},"bias":{"type":["number","null"]},"pinball":{"type":["number","null"]},"coverag\#
        e":{"type":["number","null"]}}},"EtsParameters":{"type":"object","description":"Hyper-parameters of the model \#
        `ets`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":1\#
        0080,"default":0,"description":"Steps per season, at least three of which must fit into the window; 0 finds it\#
        , 1 means none."},"error":{"type":["string","null"],"enum":["auto","additive","multiplicative",null],"default"\#
        :"additive","description":"How the error enters. `auto` chooses from the data."},"trend":{"type":["string","nu\#
        ll"],"enum":["auto","none","additive",null],"default":"auto","description":"The trend. `auto` chooses from the\#
         data."},"damped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Wh\#
        ether a trend dies away."},"season_type":{"type":["string","null"],"enum":["auto","none","additive","multiplic\#
        ative",null],"default":"auto","description":"How the season enters. `auto` chooses from the data."},"ic":{"typ\#
        e":["string","null"],"enum":["aic","aicc","bic",null],"default":"aicc","description":"The information criterio\#
        n that forms are compared by."}}},"Exclusion":{"type":"object","description":"A stretch of time that a watch l\#
        eaves out.","required":["id","watch","start","end","reason","actor","created_at","lifted_at","lifted_by"],"pro\#
        perties":{"id":{"type":"string","description":"Such as `exc_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/\#
        components/schemas/Name"},"start":{"type":"string","format":"date-time","description":"The first time that is \#
        left out."},"end":{"type":"string","format":"date-time","description":"The last one."},"reason":{"type":"strin\#
        g"},"actor":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"lifted_at":{"type":["string\#
        ","null"],"format":"date-time"},"lifted_by":{"type":["string","null"]}}},"ExclusionInput":{"type":"object","de\#
        scription":"What to leave out.","additionalProperties":false,"required":["start","end","reason"],"properties":\#
        {"start":{"type":"string","format":"date-time","description":"The first time that is left out."},"end":{"type"\#
        :"string","format":"date-time","description":"The last one; not before `start`, within what the watch keeps, a\#
        t most a year ahead."},"reason":{"type":"string","minLength":1,"maxLength":1000,"description":"For the record.\#
        "}}},"ExclusionList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items"\#
        :{"type":"array","items":{"$ref":"#/components/schemas/Exclusion"},"maxItems":1000},"next_page_token":{"type":\#
        "string","description":"Opaque and signed; absent on the last page."}}},"ExclusionPreview":{"type":"object","d\#
        escription":"What `validate_only` answers; the id stands for nothing.","required":["validate_only","exclusion"\#
        ],"properties":{"validate_only":{"type":"boolean","const":true},"exclusion":{"$ref":"#/components/schemas/Excl\#
        usion"}}},"Experiment":{"type":"object","description":"Champion against challenger on every grid point of the \#
        same series. A probation is one that a promotion starts by itself, with the version before as the challenger; \#
        when that one wins, the promotion is undone.","required":["id","watch","kind","revision","name","description",\#
        "labels","allocation","traffic_split","confidence_level","minimum_effect","equivalence_margin","max_loss","min\#
        _samples","strict","auto_promote","start_at","end_at","champion","challenger","training_run","spec_generation"\#
        ,"state","verdict","stop_reason","progress","served_share","result","error","actor","created_at","started_at",\#
        "ended_at"],"properties":{"id":{"type":"string","description":"Such as `exp_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"wa\#
        tch":{"$ref":"#/components/schemas/Name"},"kind":{"type":"string","enum":["experiment","probation"]},"revision\#
        ":{"type":"integer","description":"Grows with each edit by a client."},"name":{"type":"string","description":"\#
        Unique per watch."},"description":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"\#
        string"}},"allocation":{"type":"string","enum":["shadow","random","weighted","epsilon_greedy","thompson"],"des\#
        cription":"Which of the two is shown, block by block; scoring never depends on it."},"traffic_split":{"type":"\#
        number","description":"The share of blocks that show the challenger, of `weighted` alone."},"confidence_level"\#
        :{"type":"number"},"minimum_effect":{"type":"number","description":"The smallest gain that counts, in units of\#
         the loss scale."},"equivalence_margin":{"type":"number","description":"Differences within this range of zero \#
        count as none."},"max_loss":{"type":"number","description":"A conclusive loss beyond this ends it."},"min_samp\#
        les":{"type":"integer","description":"Grid points before any verdict, on top of the minimum that always holds.\#
        "},"strict":{"type":"boolean","description":"Whether the e-value must agree."},"auto_promote":{"type":"boolean\#
        ","description":"Whether the verdict `promote` makes the challenger active."},"start_at":{"type":["string","nu\#
        ll"],"format":"date-time"},"end_at":{"type":["string","null"],"format":"date-time","description":"Null: 90 day\#
        s after its start."},"champion":{"type":"integer","minimum":1,"description":"The version that was active when \#
        it was made."},"challenger":{"type":["integer","null"],"description":"The version that is tried; null while it\#
         is being trained."},"training_run":{"type":["string","null"],"description":"The run that makes the challenger\#
        ."},"spec_generation":{"type":"integer","description":"The configuration under which it holds."},"state":{"$re\#
        f":"#/components/schemas/ExperimentState"},"verdict":{"type":["string","null"],"enum":["promote","harm","equiv\#
        alent","inconclusive",null],"description":"What the evidence decided; null before, and for one that was cancel\#
        led or failed."},"stop_reason":{"type":["string","null"],"description":"Why it ended. By itself: `evidence` (a\#
         verdict), `ended` (completed by a client, or at its end), `maximum_duration`, `emergency_loss_ratio` (a loss \#
        of more than three times the champion's), `non_finite_forecasts`. Given up: `cancelled_by_client`, `champion_c\#
        hanged`, `configuration_changed`. Failed: `challenger_not_trained`, `artifact_unusable`, `non_finite_forecasts\#
        `."},"progress":{"$ref":"#/components/schemas/ExperimentProgress"},"served_share":{"type":["number","null"],"m\#
        inimum":0,"maximum":1,"description":"The share of grid points at which the challenger was shown, as measured."\#
        },"result":{"anyOf":[{"$ref":"#/components/schemas/ExperimentResult"},{"type":"null"}],"description":"What the\#
         evidence says; null before the first block."},"error":{"type":["object","null"],"description":"Why it failed.\#
        ","required":["code","detail"],"properties":{"code":{"type":"string"},"detail":{"type":"string"}}},"actor":{"t\#
        ype":"string"},"created_at":{"type":"string","format":"date-time"},"started_at":{"type":["string","null"],"for\#
        mat":"date-time"},"ended_at":{"type":["string","null"],"format":"date-time"}}},"ExperimentBlock":{"type":"obje\#
        ct","description":"A row of evidence, written once. Losses are absolute errors over each series' own scale.","\#
        required":["block","from","through","steps","valid_steps","champion_loss","challenger_loss","difference","diff\#
        erence_square","complete","served","propensity","tally"],"properties":{"block":{"type":"integer","minimum":0,"\#
        description":"Counted from the start of the experiment."},"from":{"type":"string","format":"date-time","descri\#
        ption":"Its first grid point."},"through":{"type":"string","format":"date-time","description":"Its last grid p\#
        oint."},"steps":{"type":"integer","description":"Grid points of a block."},"valid_steps":{"type":"integer","de\#
        scription":"Those at which both versions could be scored."},"champion_loss":{"type":"number"},"challenger_loss\#
        ":{"type":"number"},"difference":{"type":"number","description":"The mean of champion minus challenger; above \#
        0 the challenger is better."},"difference_square":{"type":"number","description":"The mean of its square."},"c\#
        omplete":{"type":"boolean","description":"False for a block that is no evidence."},"served":{"type":"string","\#
        enum":["champion","challenger"],"description":"Which of the two was shown."},"propensity":{"type":"number","mi\#
        nimum":0,"maximum":1,"description":"How likely it was that this one is shown."},"tally":{"type":"object","desc\#
        ription":"What the guardrails count.","required":["interval_steps","champion_covered","challenger_covered","ch\#
        allenger_missing","champion_scored","challenger_non_finite","champion_tail","challenger_tail"],"properties":{"\#
        interval_steps":{"type":"integer"},"champion_covered":{"type":"number"},"challenger_covered":{"type":"number"}\#
        ,"challenger_missing":{"type":"integer"},"champion_scored":{"type":"integer"},"challenger_non_finite":{"type":\#
        "integer"},"champion_tail":{"type":["number","null"],"description":"The 95th percentile of the errors."},"chal\#
        lenger_tail":{"type":["number","null"]}}}}},"ExperimentBlockList":{"type":"object","description":"Oldest first\#
        .","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Experiment\#
        Block"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the la\#
        st page."}}},"ExperimentInput":{"type":"object","description":"What to try. Exactly one of `challenger_version\#
        ` and `train_challenger` is given.","additionalProperties":false,"required":["name"],"properties":{"name":{"ty\#
        pe":"string","minLength":1,"maxLength":128,"description":"Unique per watch; names that begin with `version-` o\#
        r `probation-` are given by the server."},"description":{"type":["string","null"],"maxLength":1000,"default":"\#
        ","description":"For people."},"labels":{"type":["object","null"],"description":"For people.","maxProperties":\#
        64,"additionalProperties":{"type":"string"}},"champion_version":{"type":["integer","null"],"minimum":1,"maximu\#
        m":2147483647,"description":"A guard: 409 when another version is active."},"challenger_version":{"type":["int\#
        eger","null"],"minimum":1,"maximum":2147483647,"description":"The version to try."},"train_challenger":{"type"\#
        :["string","null"],"enum":["full_retrain","finetune",null],"description":"Train the version to try first."},"a\#
        llocation":{"type":["string","null"],"enum":["shadow","random","weighted","epsilon_greedy","thompson",null],"d\#
        efault":"shadow","description":"Which of the two is shown, block by block; scoring never depends on it."},"tra\#
        ffic_split":{"type":["number","null"],"minimum":0,"maximum":1,"default":0.5,"description":"The share of blocks\#
         that show the challenger, of `weighted` alone."},"confidence_level":{"type":["number","null"],"minimum":0.8,"\#
        maximum":0.999,"default":0.95,"description":"Of the confidence sequence."},"minimum_effect":{"type":["number",\#
        "null"],"minimum":0,"maximum":10,"default":0.02,"description":"The smallest gain that counts, in units of the \#
        loss scale."},"equivalence_margin":{"type":["number","null"],"minimum":0,"maximum":10,"default":0.02,"descript\#
        ion":"Differences within this range of zero count as none."},"max_loss":{"type":["number","null"],"minimum":0,\#
        "maximum":10,"default":0.1,"description":"A conclusive loss beyond this ends it."},"min_samples":{"type":["int\#
        eger","null"],"minimum":0,"maximum":1000000,"default":0,"description":"Grid points before any verdict. 30 bloc\#
        ks of two horizons (of at least 16 grid points each) are needed in any case, and one whole day where `training\#
        _window` is two days or more."},"strict":{"type":["boolean","null"],"default":false,"description":"Whether the\#
         e-value must agree; slower."},"auto_promote":{"type":["boolean","null"],"default":false,"description":"Make t\#
        he challenger active when the verdict is `promote`."},"start_at":{"type":["string","null"],"format":"date-time\#
        ","description":"At once by default."},"end_at":{"type":["string","null"],"format":"date-time","description":"\#
        After the start; 90 days after it by default."}}},"ExperimentList":{"type":"object","description":"Newest firs\#
        t.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Experimen\#
        t"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last p\#
        age."}}},"ExperimentPatch":{"type":"object","description":"What a client can change once it is there; a field \#
        that is null stays as it is.","additionalProperties":false,"properties":{"description":{"type":["string","null\#
        "],"maxLength":1000,"description":"For people."},"end_at":{"type":["string","null"],"format":"date-time","desc\#
        ription":"In the future and after the start."},"state":{"type":["string","null"],"enum":["running","paused","c\#
        ompleted","cancelled",null],"description":"paused: nothing counts until it is running again; completed: ended \#
        now, with what the evidence says; cancelled: given up without a verdict."},"force":{"type":["boolean","null"],\#
        "default":false,"description":"Complete it below the minimum of evidence."}}},"ExperimentPlan":{"type":"object\#
        ","description":"How long an experiment must run to see an effect.","required":["watch","relative_effect","con\#
        fidence_level","power","effect","sequential","fixed","evidence"],"properties":{"watch":{"$ref":"#/components/s\#
        chemas/Name"},"relative_effect":{"type":"number"},"confidence_level":{"type":"number"},"power":{"type":"number\#
        "},"effect":{"type":"number","description":"In units of the loss scale."},"sequential":{"allOf":[{"$ref":"#/co\#
        mponents/schemas/ExperimentLength"}],"description":"For the test that an experiment runs, which may stop at an\#
        y time; never less than its minimum of evidence."},"fixed":{"allOf":[{"$ref":"#/components/schemas/ExperimentL\#
        ength"}],"description":"For a single look at the end, which no experiment here takes."},"evidence":{"type":"ob\#
        ject","description":"What the numbers rest on.","required":["experiment","name","kind","steps","long_run_varia\#
        nce","champion_loss"],"properties":{"experiment":{"type":"string"},"name":{"type":"string"},"kind":{"type":"st\#
        ring","enum":["experiment","probation"]},"steps":{"type":"integer","description":"Grid points of evidence."},"\#
        long_run_variance":{"type":"number","description":"Per grid point, of the scaled loss differences."},"champion\#
        _loss":{"type":"number","description":"The mean scaled loss of its champion."}}}}},"ExperimentLength":{"type":\#
        "object","required":["steps","duration"],"properties":{"steps":{"type":["integer","null"],"description":"Grid \#
        points; null where no number is enough."},"duration":{"type":["string","null"],"description":"The same as wall\#
         time; null beyond a century."}}},"ExperimentPreview":{"type":"object","description":"What `validate_only` ans\#
        wers; the id of a new one stands for nothing.","required":["validate_only","experiment"],"properties":{"valida\#
        te_only":{"type":"boolean","const":true},"experiment":{"$ref":"#/components/schemas/Experiment"}}},"Experiment\#
        Progress":{"type":"object","required":["blocks","steps","needed"],"properties":{"blocks":{"type":"integer","de\#
        scription":"Blocks of the test so far."},"steps":{"type":"integer","description":"Grid points that counted."},\#
        "needed":{"type":["integer","null"],"description":"Grid points to plan for `minimum_effect`; null until the no\#
        ise is known."}}},"ExperimentResult":{"type":"object","description":"What the evidence says so far, and at the\#
         end for good. Losses are absolute errors over each series' own scale.","required":["status","stop_reason","fo\#
        rced","n_steps","n_blocks","n_base_blocks","n_void_blocks","block_len","horizon","loss","scale","mean_loss","e\#
        ffect","cs","e_value","p_value_anytime","dm_hln","long_run_var","lag1_block_autocorr","power_at_mde","n_requir\#
        ed","guardrails","coverage","winner","recommendation","assumptions","allocation"],"properties":{"status":{"typ\#
        e":"string","enum":["running","promote","harm","equivalent","inconclusive"]},"stop_reason":{"type":["string","\#
        null"],"description":"As that of the experiment; null while it runs."},"forced":{"type":"boolean","description\#
        ":"Completed below the minimum of evidence."},"n_steps":{"type":"integer","description":"Grid points at which \#
        both versions could be scored."},"n_blocks":{"type":"integer","description":"Blocks of the test; 0 while their\#
         length is undecided."},"n_base_blocks":{"type":"integer","description":"Blocks of two horizons that counted."\#
        },"n_void_blocks":{"type":"integer","description":"Blocks of two horizons that were no evidence."},"block_len"\#
        :{"type":"integer","description":"Grid points of a block of the test."},"horizon":{"type":"integer","descripti\#
        on":"Grid points."},"loss":{"type":"string"},"scale":{"type":"number","description":"What the losses are divid\#
        ed by, beyond the scale of each series; 1 here."},"mean_loss":{"type":["object","null"],"description":"Per gri\#
        d point; null before the first block.","required":["champion","challenger"],"properties":{"champion":{"type":"\#
        number"},"challenger":{"type":"number"}}},"effect":{"type":["object","null"],"description":"How much better th\#
        e challenger is.","required":["mean_diff","relative_pct","cohens_dz"],"properties":{"mean_diff":{"type":"numbe\#
        r","description":"In units of the loss scale."},"relative_pct":{"type":["number","null"],"description":"In per\#
         cent of the champion's mean loss."},"cohens_dz":{"type":["number","null"],"description":"Mean over standard d\#
        eviation of the differences."}}},"cs":{"type":["object","null"],"description":"The confidence sequence of the \#
        mean difference, valid whenever one looks.","required":["level","lower","upper","method"],"properties":{"level\#
        ":{"type":"number"},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"method":{"type":"st
        """#
}
