// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
        :"There is no field horizont. Did you mean horizon?"}]}}}},"NotFound":{"description":"There is no such resourc\#
        e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+js\#
        on":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/watch_not_found","title":"N\#
        ot Found","status":404,"detail":"There is no watch 'api-requests'.","instance":"/v1/watches/api-requests","cod\#
        e":"watch_not_found","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"MethodNotAllowed":{"\#
        description":"Another method on this path.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
        Id"},"Allow":{"$ref":"#/components/headers/Allow"}},"content":{"application/problem+json":{"schema":{"$ref":"#\#
        /components/schemas/Problem"},"example":{"type":"/problems/method_not_allowed","title":"Method Not Allowed","s\#
        tatus":405,"detail":"This resource allows DELETE, GET, HEAD, PATCH, PUT.","instance":"/v1/watches/api-requests\#
        ","code":"method_not_allowed","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"NotAcceptab\#
        le":{"description":"`Accept` names no type that this resource has.","headers":{"X-Request-Id":{"$ref":"#/compo\#
        nents/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Pr\#
        oblem"},"example":{"type":"/problems/not_acceptable","title":"Not Acceptable","status":406,"detail":"This reso\#
        urce is given as application/json.","instance":"/v1/watches/api-requests","code":"not_acceptable","request_id"\#
        :"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"Conflict":{"description":"The request is right, the s\#
        tate is not.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/\#
        problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/name_taken","titl\#
        e":"Conflict","status":409,"detail":"There is a watch 'api-requests' already; choose another name.","instance"\#
        :"/v1/watches/api-requests","code":"name_taken","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":fals\#
        e}}}},"PreconditionFailed":{"description":"`If-Match` names another revision, or `If-None-Match` forbids to re\#
        place.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/proble\#
        m+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/etag_mismatch","title":\#
        "Precondition Failed","status":412,"detail":"The resource has changed since you read it; read it again.","inst\#
        ance":"/v1/watches/api-requests","code":"etag_mismatch","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryab\#
        le":false}}}},"ContentTooLarge":{"description":"The body is over the limit.","headers":{"X-Request-Id":{"$ref"\#
        :"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/s\#
        chemas/Problem"},"example":{"type":"/problems/body_too_large","title":"Content Too Large","status":413,"detail\#
        ":"A request body has at most 1048576 bytes.","instance":"/v1/watches/api-requests","code":"body_too_large","r\#
        equest_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"URITooLong":{"description":"Path and query \#
        are over the limit.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"appli\#
        cation/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/uri_too_lo\#
        ng","title":"URI Too Long","status":414,"detail":"Path and query have at most 8192 bytes.","instance":"/v1/wat\#
        ches/api-requests","code":"uri_too_long","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"\#
        UnsupportedMediaType":{"description":"The body has another or no `Content-Type`.","headers":{"X-Request-Id":{"\#
        $ref":"#/components/headers/X-Request-Id"},"Accept":{"$ref":"#/components/headers/Accept"}},"content":{"applic\#
        ation/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/unsupported\#
        _media_type","title":"Unsupported Media Type","status":415,"detail":"Send the body with Content-Type: applicat\#
        ion/json.","instance":"/v1/watches/api-requests","code":"unsupported_media_type","request_id":"req_01hq3v5k9x7\#
        m2t4w6y8z0a1b2c","retryable":false}}}},"UnprocessableContent":{"description":"The fields are readable and wron\#
        g.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+js\#
        on":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/invalid_body","title":"Unpr\#
        ocessable Content","status":422,"detail":"The request has 1 fault; each is listed under errors.","instance":"/\#
        v1/watches/api-requests","code":"invalid_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false\#
        ,"errors":[{"pointer":"/lookback","code":"out_of_range","detail":"The lookback (5m) must be longer than the ho\#
        rizon (15m)."}]}}}},"PreconditionRequired":{"description":"`If-Match` is missing.","headers":{"X-Request-Id":{\#
        "$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/compon\#
        ents/schemas/Problem"},"example":{"type":"/problems/if_match_required","title":"Precondition Required","status\#
        ":428,"detail":"Send If-Match with the ETag that you have read (or *), so that nobody's edit is lost.","instan\#
        ce":"/v1/watches/api-requests","code":"if_match_required","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retry\#
        able":false}}}},"InternalServerError":{"description":"A bug; the log has the details under `request_id`.","hea\#
        ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"sc\#
        hema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/internal_error","title":"Internal S\#
        erver Error","status":500,"detail":"Something went wrong on the server; the log has the details under this req\#
        uest_id.","instance":"/v1/watches/api-requests","code":"internal_error","request_id":"req_01hq3v5k9x7m2t4w6y8z\#
        0a1b2c","retryable":false}}}},"ServiceUnavailable":{"description":"PostgreSQL is away, the server is starting \#
        or stopping, or the request took too long.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-\#
        Id"},"Retry-After":{"$ref":"#/components/headers/Retry-After"}},"content":{"application/problem+json":{"schema\#
        ":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/deadline_exceeded","title":"Service Una\#
        vailable","status":503,"detail":"The request took longer than the server allows; try again.","instance":"/v1/w\#
        atches/api-requests","code":"deadline_exceeded","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":true\#
        }}}}},"schemas":{"Activation":{"type":"object","description":"One entry of the append-only history of which ve\#
        rsion was active when, why and by whom.","required":["watch","seq","version","previous_version","reason","deta\#
        il","actor","rollback","at"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"seq":{"type":"integer\#
        ","minimum":1,"description":"Grows by one with each activation of the watch."},"version":{"type":["integer","n\#
        ull"],"description":"Null: from here on no version was active."},"previous_version":{"type":["integer","null"]\#
        },"reason":{"type":"string","enum":["promotion","demotion","rollback","automatic_rollback","restore","artifact\#
        _unusable"],"description":"demotion: a client moved the active version out of production."},"detail":{"type":"\#
        string"},"actor":{"type":"string"},"rollback":{"type":["string","null"],"description":"The id of the rollback.\#
        "},"at":{"type":"string","format":"date-time"}}},"ActivationList":{"type":"object","description":"Newest first\#
        .","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Activation\#
        "},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last pa\#
        ge."}}},"ArimaParameters":{"type":"object","description":"Hyper-parameters of the model `arima`.","additionalP\#
        roperties":false,"properties":{"p":{"type":["integer","null"],"minimum":0,"maximum":5,"default":1,"description\#
        ":"Autoregressive terms, where `order` is not `auto`."},"d":{"type":["integer","null"],"minimum":0,"maximum":2\#
        ,"default":1,"description":"Times the series is differenced, where `order` is not `auto`."},"q":{"type":["inte\#
        ger","null"],"minimum":0,"maximum":5,"default":1,"description":"Moving-average terms, where `order` is not `au\#
        to`."},"constant":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Wh\#
        ether the differenced series has a mean; `auto`: unless it is differenced twice."},"order":{"type":["string","\#
        null"],"enum":["auto","fixed",null],"description":"Whether the terms are found from the data; so they are unle\#
        ss one of them is given."},"seasonal_p":{"type":["integer","null"],"minimum":0,"maximum":2,"default":0,"descri\#
        ption":"Autoregressive terms at multiples of the season."},"seasonal_d":{"type":["integer","null"],"minimum":0\#
        ,"maximum":1,"default":0,"description":"Times the series is differenced at the season."},"seasonal_q":{"type":\#
        ["integer","null"],"minimum":0,"maximum":2,"default":0,"description":"Moving-average terms at multiples of the\#
         season."},"season":{"type":["integer","null"],"minimum":0,"maximum":400,"default":0,"description":"The season\#
         in steps, 1 for none; 0: the day, the week or the year, whichever is usual at the step."}}},"Auth":{"oneOf":[\#
        {"type":"object","description":"No authentication.","required":["type"],"additionalProperties":false,"properti\#
        es":{"type":{"type":"string","const":"none"}}},{"type":"object","description":"Basic authentication, RFC 7617.\#
        ","required":["type","username","password"],"additionalProperties":false,"properties":{"type":{"type":"string"\#
        ,"const":"basic"},"username":{"type":"string","minLength":1,"maxLength":256,"description":"Not secret."},"pass\#
        word":{"type":"string","minLength":1,"maxLength":1024,"description":"The password. Replies show `***`, and a `\#
        ***` sent back keeps the stored one."}}},{"type":"object","description":"A bearer token, RFC 6750.","required"\#
        :["type","token"],"additionalProperties":false,"properties":{"type":{"type":"string","const":"bearer"},"token"\#
        :{"type":"string","minLength":1,"maxLength":8192,"description":"The token. Replies show `***`, and a `***` sen\#
        t back keeps the stored one."}}}]},"AutoParameters":{"type":"object","description":"Hyper-parameters of the mo\#
        del `auto`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maxim\#
        um":20000,"default":0,"description":"The season in steps; 0: by the step and the data, 1: none."},"experts":{"\#
        type":["string","null"],"enum":["all","fast",null],"default":"all","description":"All experts, or only the `fa\#
        st` ones that take constant time a point."},"aggregation":{"type":["string","null"],"enum":["forgetting","ml_p\#
        oly","boa","blend",null],"description":"How experts are weighted; `blend` for all experts, `ml_poly` for the f\#
        ast ones."}}},"Backtest":{"type":"object","description":"Models tried on the history of a watch.","required":[\#
        "id","watch","state","progress","actor","spec_generation","request","inputs","results","error","requested_at",\#
        "started_at","finished_at"],"properties":{"id":{"type":"string","description":"Such as `bkt_01hq3v5k9x7m2t4w6y\#
        8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"state":{"type":"string","enum":["queued","running",\#
        "succeeded","failed","cancelled"],"description":"One that was running when the server stopped has failed, with\#
         the code `interrupted`."},"progress":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"spe\#
        c_generation":{"type":"integer","description":"The configuration for which it was asked."},"request":{"$ref":"\#
        #/components/schemas/BacktestRequest"},"inputs":{"type":["object","null"],"description":"What it was computed \#
        from.","required":["series","points","start","end","first_origin","last_origin","origins","training_window","s\#
        ha256"],"properties":{"series":{"type":"array","items":{"type":"string"}},"points":{"type":"integer","descript\#
        ion":"Observed values."},"start":{"type":["string","null"],"format":"date-time"},"end":{"type":["string","null\#
        "],"format":"date-time"},"first_origin":{"type":["string","null"],"format":"date-time"},"last_origin":{"type":\#
        ["string","null"],"format":"date-time"},"origins":{"type":"integer","description":"Past times of all series to\#
        gether."},"training_window":{"type":"string","description":"How much of the past a forecast may see."},"sha256\#
        ":{"type":["string","null"],"description":"Of ids and values; equal for equal data."}}},"results":{"type":["ar\#
        ray","null"],"description":"One row per model, in the order of the request.","items":{"$ref":"#/components/sch\#
        emas/BacktestResult"}},"error":{"type":["object","null"],"description":"Why it failed.","required":["code","de\#
        tail"],"properties":{"code":{"type":"string"},"detail":{"type":"string"}}},"requested_at":{"type":"string","fo\#
        rmat":"date-time"},"started_at":{"type":["string","null"],"format":"date-time"},"finished_at":{"type":["string\#
        ","null"],"format":"date-time"}}},"BacktestInput":{"type":"object","description":"What to try; an empty body c\#
        ompares the watch's own model with the last value.","additionalProperties":false,"properties":{"models":{"type\#
        ":["array","null"],"minItems":1,"maxItems":8,"items":{"type":"object","additionalProperties":false,"required":\#
        ["model"],"properties":{"model":{"type":"string","description":"A kind of `/v1/models`."},"parameters":{"type"\#
        :["object","null"],"description":"Those of the kind."}}}},"origins":{"type":["integer","null"],"minimum":1,"ma\#
        ximum":200,"default":20,"description":"From how many past times each series is forecast, evenly over the newer\#
         half of its history."},"horizon":{"type":["string","null"],"description":"How far ahead, in whole steps of th\#
        e granularity; that of the watch by default."},"levels":{"type":["array","null"],"minItems":1,"maxItems":8,"it\#
        ems":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Levels of the intervals; those of the watc\#
        h by default."},"series":{"type":["array","null"],"minItems":1,"maxItems":100,"items":{"type":"string","patter\#
        n":"^[0-9a-f]{16}$"},"description":"The ids of the series; all by default."}}},"BacktestList":{"type":"object"\#
        ,"description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/c\#
        omponents/schemas/Backtest"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and sig\#
        ned; absent on the last page."}}},"BacktestPatch":{"type":"object","description":"Cancels an open back-test.",\#
        "required":["state"],"additionalProperties":false,"properties":{"state":{"type":"string","const":"cancelled","\#
        description":"The one change that a client can make."}}},"BacktestPreview":{"type":"object","description":"Wha\#
        t `validate_only` answers; the id stands for nothing.","required":["validate_only","backtest"],"properties":{"\#
        validate_only":{"type":"boolean","const":true},"backtest":{"$ref":"#/components/schemas/Backtest"}}},"Backtest\#
        Request":{"type":"object","description":"What was asked for, every default written out.","required":["models",\#
        "origins","horizon","levels","series"],"properties":{"models":{"type":"array","items":{"type":"object","requir\#
        ed":["model","parameters"],"properties":{"model":{"type":"string"},"parameters":{"type":"object"}}}},"origins"\#
        :{"type":"integer"},"horizon":{"type":"string"},"levels":{"type":"array","items":{"type":"number"}},"series":{\#
        "type":["array","null"],"items":{"type":"string"}}}},"BacktestResult":{"type":"object","description":"One mode\#
        l's row. Every series counts the same; only `mae` is a mean over all values.","required":["model","parameters"\#
        ,"series","windows","points","mae","mase","relative_to_naive","scaled_pinball","levels","cpu_seconds","refused\#
        ","refusal"],"properties":{"model":{"type":"string"},"parameters":{"type":"object"},"series":{"type":"integer"\#
        ,"description":"Series with a scored forecast."},"windows":{"type":"integer","description":"Forecasts that met\#
         an observed value."},"points":{"type":"integer","description":"Values that were forecast."},"mae":{"type":["n\#
        umber","null"],"description":"In the unit of the metric."},"mase":{"type":["number","null"],"description":"MAE\#
         over the mean absolute one-step difference of what was seen."},"relative_to_naive":{"type":["number","null"],\#
        "description":"MAE over that of the last value, a geometric mean over series; below 1 is better."},"scaled_pin\#
        ball":{"type":["number","null"],"description":"Mean loss of the bounds on the scale of `mase`."},"levels":{"ty\#
        pe":"array","items":{"type":"object","required":["level","coverage","scaled_interval_score"],"properties":{"le\#
        vel":{"type":"number"},"coverage":{"type":["number","null"],"description":"The share of values inside."},"scal\#
        ed_interval_score":{"type":["number","null"],"description":"Interval score on the scale of `mase`."}}}},"cpu_s\#
        econds":{"type":["number","null"],"description":"Mean processor time of a forecast","fitting included.":null},\#
        "refused":{"type":"integer","description":"Origins without a forecast."},"refusal":{"type":["object","null"],"\#
        description":"The first of them.","required":["series","detail"],"properties":{"series":{"type":"string"},"det\#
        ail":{"type":"string"}}}}},"Condition":{"type":"object","description":"One fact about a watch with its reason.\#
        ","required":["type","status","reason","message","since"],"properties":{"type":{"type":"string","enum":["scrap\#
        ing","trained","trainable","emitting","below_naive","emission_conflict","too_many_series","artifact_unusable",\#
        "configuration_changed","cold_series","drifting"]},"status":{"type":"boolean","description":"Whether the fact \#
        holds."},"reason":{"type":"string","description":"A lower_snake word that programs may switch on."},"message":\#
        {"type":"string"},"since":{"type":["string","null"],"format":"date-time"}}},"DataQuality":{"type":"object","de\#
        scription":"Every check of every series of a running watch.","required":["watch","trainable","series"],"proper\#
        ties":{"watch":{"$ref":"#/components/schemas/Name"},"trainable":{"type":"boolean","description":"Whether one s\#
        eries has enough history."},"series":{"type":"array","items":{"$ref":"#/components/schemas/QualityReport"}}}},\#
        "DataSource":{"description":"A Prometheus-compatible endpoint.","allOf":[{"$ref":"#/components/schemas/DataSou\#
        rceSpecification"},{"type":"object","required":["id","revision","created_at","updated_at","status"],"propertie\#
        s":{"id":{"type":"string","description":"Such as `src_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integ\#
        er","minimum":1,"description":"Moves with each edit."},"created_at":{"type":"string","format":"date-time"},"up\#
        dated_at":{"type":"string","format":"date-time"},"status":{"type":"object","description":"How it has answered \#
        lately.","required":["health","latency_ms","checked_at","error"],"properties":{"health":{"type":"string","enum\#
        ":["unknown","healthy","unhealthy"]},"latency_ms":{"type":["number","null"],"description":"Of the newest succe\#
        ssful probe."},"checked_at":{"type":["string","null"],"format":"date-time"},"error":{"anyOf":[{"$ref":"#/compo\#
        nents/schemas/Reason"},{"type":"null"}],"description":"The failure of the newest probe, when it failed."}}}}}]\#
        },"DataSourceInput":{"type":"object","description":"A data source as a client writes it. A field that is null \#
        counts as absent.","required":["url"],"additionalProperties":false,"properties":{"name":{"type":["string","nul\#
        l"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT it\#
         may repeat the name of the URL."},"url":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^https?://\#
        ","description":"Scheme, host, optional port and optional path prefix; no query string, fragment, user name or\#
         password. A trailing slash is dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"\#
        }],"description":"How Sentinel shows who it is; none by default."},"headers":{"type":["object","null"],"descri\#
        ption":"Extra header fields of every request. Values are secret: replies show `***`, and a `***` sent back kee\#
        ps the stored value. Host, Content-*, Transfer-Encoding, Connection, Authorization and Accept-Encoding are ref\#
        used.","maxProperties":16,"additionalProperties":{"type":"string","maxLength":4096}},"tenant":{"type":["string\#
        ","null"],"minLength":1,"maxLength":256,"description":"The value of `tenant_header`; not secret."},"tenant_hea\#
        der":{"type":["string","null"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-O\#
        rgID","description":"The tenant header of Mimir and its relatives."},"ca_bundle":{"type":["string","null"],"mi\#
        nLength":1,"maxLength":262144,"description":"PEM certificates instead of the system's trust store."},"timeout"\#
        :{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"\#
        ,"default":"10s","description":"How long one request may take, 100ms to 5m."},"in_flight_limit":{"type":["inte\#
        ger","null"],"minimum":1,"maximum":64,"default":8,"description":"Requests at the same time."},"scrape_interval\#
        ":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$\#
        ","default":"15s","description":"How often the source scrapes its targets, 1s to 1h; the shortest window of a \#
        rate is four of them."},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"F\#
        or people."},"id":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"revis\#
        ion":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"created_at":{"read\#
        Only":true,"description":"Ignored, so that what was read can be written back."},"updated_at":{"readOnly":true,\#
        "description":"Ignored, so that what was read can be written back."},"status":{"readOnly":true,"description":"\#
        Ignored, so that what was read can be written back."}}},"DataSourceList":{"type":"object","description":"In th\#
        e order of names.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/sc\#
        hemas/DataSource"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absen\#
        t on the last page."}}},"DataSourcePatch":{"type":"object","description":"A merge patch (RFC 7396): what is ab\#
        sent stays, null puts the default back.","additionalProperties":false,"properties":{"name":{"type":["string","\#
        null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name\#
         of the URL."},"url":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Sch\#
        eme, host, optional port and optional path prefix; no query string, fragment, user name or password. A trailin\#
        g slash is dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"Ho\#
        w Sentinel shows who it is; none by default."},"headers":{"type":["object","null"],"description":"Extra header\#
         fields of every request. Values are secret: replies show `***`, and a `***` sent back keeps the stored value.\#
         Host, Content-*, Transfer-Encoding, Connection, Authorization and Accept-Encoding are refused.","maxPropertie\#
        s":16,"additionalProperties":{"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLength\#
        ":1,"maxLength":256,"description":"The value of `tenant_header`; not secret."},"tenant_header":{"type":["strin\#
        g","null"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":\#
        "The tenant header of Mimir and its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLengt\#
        h":262144,"description":"PEM certificates instead of the system's trust store."},"timeout":{"type":["string","\#
        null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","de\#
        scription":"How long one request may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimu\#
        m":1,"maximum":64,"default":8,"description":"Requests at the same time."},"scrape_interval":{"type":["string",\#
        "null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","d\#
        escription":"How often the source scrapes its targets, 1s to 1h; the shortest window of a rate is four of them\#
        ."},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."}}},"Data\#
        SourcePreview":{"type":"object","description":"What `validate_only` answers: the specification that the source\#
         has now or would be created with.","required":["validate_only","data_source"],"properties":{"validate_only":{\#
        "type":"boolean","const":true},"data_source":{"$ref":"#/components/schemas/DataSourceSpecification"}}},"DataSo\#
        urceSpecification":{"type":"object","description":"What a client wrote, every default spelled out, secrets mas\#
        ked.","required":["name","url","auth","headers","tenant","tenant_header","ca_bundle","timeout","in_flight_limi\#
        t","scrape_interval","description"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"url":{"type":"s\#
        tring","format":"uri"},"auth":{"$ref":"#/components/schemas/Auth"},"headers":{"type":"object","description":"E\#
        very value is `***`.","additionalProperties":{"type":"string"}},"tenant":{"type":["string","null"]},"tenant_he\#
        ader":{"type":"string"},"ca_bundle":{"type":["string","null"]},"timeout":{"type":"string","pattern":"^\\s*(0|(\#
        \\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"in_flight_limit":{"type":"integer","minimum"\#
        :1,"maximum":64},"scrape_interval":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)\#
        ?(\\d+s)?(\\d+ms)?)\\s*$"},"description":{"type":"string"}}},"DriftPolicy":{"type":"object","description":"Whe\#
        n a drop in quality starts a retraining.","required":["enabled","mode","finetune","retrain","window","min_samp\#
        les","persistence","cooldown","detectors","on_low","on_high"],"properties":{"enabled":{"type":"boolean","descr\#
        iption":"Whether drift starts trainings."},"mode":{"type":"string","enum":["relative","absolute"],"description\#
        ":"`relative`: thresholds are ratios of live MAE to the baseline frozen at promotion; `absolute`: live MAE in \#
        the unit of the metric."},"finetune":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The \#
        first threshold, below `retrain`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."},"retra\#
        in":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The second threshold; 1 to 100 in mod\#
        e relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":"integer","minimum":10,"maximum":10000\#
        ,"description":"Steps over which errors are averaged."},"min_samples":{"type":"integer","minimum":1,"maximum":\#
        10000,"description":"Errors that the window must hold, at most `window`."},"persistence":{"type":"integer","mi\#
        nimum":1,"maximum":1000,"description":"Evaluations in a row that must agree."},"cooldown":{"type":"string","pa\#
        ttern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The least time\#
         between two drift trainings, at most 30d."},"detectors":{"type":"array","items":{"type":"string","enum":["per\#
        formance","residual_cusum","input"]},"minItems":1,"maxItems":3,"description":"Which detectors act; all by defa\#
        ult."},"on_low":{"type":"string","enum":["none","finetune","full_retrain"],"description":"What happens above `\#
        finetune`."},"on_high":{"type":"string","enum":["none","finetune","full_retrain"],"description":"What happens \#
        above `retrain`."}}},"DriftPolicyInput":{"type":"object","description":"When a drop in quality starts a retrai\#
        ning.","additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"],"default":true,"descrip\#
        tion":"Whether drift starts trainings."},"mode":{"type":["string","null"],"enum":["relative","absolute",null],\#
        "default":"relative","description":"`relative`: thresholds are ratios of live MAE to the baseline frozen at pr\#
        omotion; `absolute`: live MAE in the unit of the metric."},"finetune":{"type":["number","null"],"exclusiveMini\#
        mum":0,"maximum":1e+18,"description":"The first threshold, below `retrain`; 1 to 100 in mode relative. Default\#
         1.25 (relative), 0.1 (absolute)."},"retrain":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"\#
        description":"The second threshold; 1 to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"win\#
        dow":{"type":["integer","null"],"minimum":10,"maximum":10000,"default":60,"description":"Steps over which erro\#
        rs are averaged."},"min_samples":{"type":["integer","null"],"minimum":1,"maximum":10000,"default":30,"descript\#
        ion":"Errors that the window must hold, at most `window`."},"persistence":{"type":["integer","null"],"minimum"\#
        :1,"maximum":1000,"default":3,"description":"Evaluations in a row that must agree."},"cooldown":{"type":["stri\#
        ng","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"30m\#
        ","description":"The least time between two drift trainings, at most 30d."},"detectors":{"type":["array","null\#
        "],"items":{"type":"string","enum":["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"defaul\#
        t":["performance","residual_cusum","input"],"description":"Which detectors act; all by default."},"on_low":{"t\#
        ype":["string","null"],"enum":["none","finetune","full_retrain",null],"default":"finetune","description":"What\#
         happens above `finetune`."},"on_high":{"type":["string","null"],"enum":["none","finetune","full_retrain",null\#
        ],"default":"full_retrain","description":"What happens above `retrain`."}}},"Emission":{"type":"object","descr\#
        iption":"What a watch shows on `/metrics`.","required":["metric_name","steps","step_bounds","version_label","e\#
        xpected"],"properties":{"metric_name":{"type":["string","null"]},"steps":{"description":"Which steps ahead app\#
        ear in `<metric>_sentinel_predicted`: a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"\#
        type":"string","enum":["all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"mi\#
        nItems":1,"maxItems":1000}]},"step_bounds":{"type":"boolean"},"version_label":{"type":"boolean"},"expected":{"\#
        type":"array","items":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d\#
        +ms)?)\\s*$"}}}},"EmissionInput":{"type":"object","description":"What a watch shows on `/metrics`.","additiona\#
        lProperties":false,"properties":{"metric_name":{"type":["string","null"],"minLength":1,"maxLength":200,"patter\#
        n":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"The family base name; the metric's own by default. Required for\#
         a `query` watch and for a metric with a UTF-8 name, unless `steps` is `off`."},"steps":{"description":"Which \#
        steps ahead appear in `<metric>_sentinel_predicted`: a list of steps (1-based, up to the horizon), all, or non\#
        e.","anyOf":[{"type":"string","enum":["all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"max\#
        imum":1000},"minItems":1,"maxItems":1000},{"type":"null"}],"default":"all"},"step_bounds":{"type":["boolean","\#
        null"],"default":false,"description":"Whether bounds at `interval.emitted_level` appear beside the steps."},"v\#
        ersion_label":{"type":["boolean","null"],"default":true,"description":"Whether `sentinel_version` is a label; \#
        without it series stay the same over retrainings."},"expected":{"type":["array","null"],"items":{"type":"strin\#
        g","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItems":1,"maxItems\#
        ":8,"description":"How far ahead the shown expectation was forecast: whole multiples of the granularity up to \#
        the horizon. By default one step."}}},"ErrorMetrics":{"type":"object","description":"Means over the series; wh\#
        at cannot be said is null.","required":["n","mae","rmse","mase","wape","smape","mape","bias","pinball","covera\#
        ge"],"properties":{"n":{"type":"integer","description":"Scored forecasts."},"mae":{"type":["number","null"]},"\#
        rmse":{"type":["number","null"]},"mase":{"type":["number","null"]},"wape":{"type":["number","null"]},"smape":{\#
        "type":["number","null"]},"mape":{"type":["number","null"]},"bias":{"type":["number","null"]},"pinball":{"type\#
        ":["number","null"]},"coverage":{"type":["number","null"]}}},"EtsParameters":{"type":"object","description":"H\#
        yper-parameters of the model `ets`.","additionalProperties":false,"properties":{"season":{"type":["integer","n\#
        ull"],"minimum":0,"maximum":10080,"default":0,"description":"Steps per season, at least three of which must fi\#
        t into the window; 0 finds it, 1 means none."},"error":{"type":["string","null"],"enum":["auto","additive","mu\#
        ltiplicative",null],"default":"additive","description":"How the error enters. `auto` chooses from the data."},\#
        "trend":{"type":["string","null"],"enum":["auto","none","additive",null],"default":"auto","description":"The t\#
        rend. `auto` chooses from the data."},"damped":{"type":["string","null"],"enum":["auto","on","off",null],"defa\#
        ult":"auto","description":"Whether a trend dies away."},"season_type":{"type":["string","null"],"enum":["auto"\#
        ,"none","additive","multiplicative",null],"default":"auto","description":"How the season enters. `auto` choose\#
        s from the data."},"ic":{"type":["string","null"],"enum":["aic","aicc","bic",null],"default":"aicc","descripti\#
        on":"The information criterion that forms are compared by."}}},"Exclusion":{"type":"object","description":"A s\#
        tretch of time that a watch leaves out.","required":["id","watch","start","end","reason","actor","created_at",\#
        "lifted_at","lifted_by"],"properties":{"id":{"type":"string","description":"Such as `exc_01hq3v5k9x7m2t4w6y8z0\#
        a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"start":{"type":"string","format":"date-time","descript\#
        ion":"The first time that is left out."},"end":{"type":"string","format":"date-time","description":"The last o\#
        ne."},"reason":{"type":"string"},"actor":{"type":"string"},"created_at":{"type":"string","format":"date-time"}\#
        ,"lifted_at":{"type":["string","null"],"format":"date-time"},"lifted_by":{"type":["string","null"]}}},"Exclusi\#
        onInput":{"type":"object","description":"What to leave out.","additionalProperties":false,"required":["start",\#
        "end","reason"],"properties":{"start":{"type":"string","format":"date-time","description":"The first time that\#
         is left out."},"end":{"type":"string","format":"date-time","description":"The last one; not before `start`, w\#
        ithin what the watch keeps, at most a year ahead."},"reason":{"type":"string","minLength":1,"maxLength":1000,"\#
        description":"For the record."}}},"ExclusionList":{"type":"object","description":"Newest first.","required":["\#
        items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Exclusion"},"maxItems":100\#
        0},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Exclusio\#
        nPreview":{"type":"object","description":"What `validate_only` answers; the id stands for nothing.","required"\#
        :["validate_only","exclusion"],"properties":{"validate_only":{"type":"boolean","const":true},"exclusion":{"$re\#
        f":"#/components/schemas/Exclusion"}}},"Experiment":{"type":"object","description":"Champion against challenge\#
        r on every grid point of the same series. A probation is one that a promotion starts by itself, with the versi\#
        on before as the challenger; when that one wins, the promotion is undone.","required":["id","watch","kind","re\#
        vision","name","description","labels","allocation","traffic_split","confidence_level","minimum_effect","equiva\#
        lence_margin","max_loss","min_samples","strict","auto_promote","start_at","end_at","champion","challenger","tr\#
        aining_run","spec_generation","state","verdict","stop_reason","progress","served_share","result","error","acto\#
        r","created_at","started_at","ended_at"],"properties":{"id":{"type":"string","description":"Such as `exp_01hq3\#
        v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"kind":{"type":"string","enum":["experi\#
        ment","probation"]},"revision":{"type":"integer","description":"Grows with each edit by a client."},"name":{"t\#
        ype":"string","description":"Unique per watch."},"description":{"type":"string"},"labels":{"type":"object","ad\#
        ditionalProperties":{"type":"string"}},"allocation":{"type":"string","enum":["shadow","random","weighted","eps\#
        ilon_greedy","thompson"],"description":"Which of the two is shown, block by block; scoring never depends on it\#
        ."},"traffic_split":{"type":"number","description":"The share of blocks that show the challenger, of `weighted\#
        ` alone."},"confidence_level":{"type":"number"},"minimum_effect":{"type":"number","description":"The smallest \#
        gain that counts, in units of the loss scale."},"equivalence_margin":{"type":"number","description":"Differenc\#
        es within this range of zero count as none."},"max_loss":{"type":"number","description":"A conclusive loss bey\#
        ond this ends it."},"min_samples":{"type":"integer","description":"Grid points before any verdict."},"strict":\#
        {"type":"boolean","description":"Whether the e-value must agree."},"auto_promote":{"type":"boolean","descripti\#
        on":"Whether the verdict `promote` makes the challenger active."},"start_at":{"type":["string","null"],"format\#
        ":"date-time"},"end_at":{"type":["string","null"],"format":"date-time","description":"Null: 90 days after its \#
        start."},"champion":{"type":"integer","minimum":1,"description":"The version that was active when it was made.\#
        "},"challenger":{"type":["integer","null"],"description":"The version that is tried; null while it is being tr\#
        ained."},"training_run":{"type":["string","null"],"description":"The run that makes the challenger."},"spec_ge\#
        neration":{"type":"integer","description":"The configuration under which it holds."},"state":{"$ref":"#/compon\#
        ents/schemas/ExperimentState"},"verdict":{"type":["string","null"],"enum":["promote","harm","equivalent","inco\#
        nclusive",null],"description":"What the evidence decided; null before, and for one that was cancelled or faile\#
        d."},"stop_reason":{"type":["string","null"],"description":"A lower_snake word for why it ended."},"progress":\#
        {"$ref":"#/components/schemas/ExperimentProgress"},"served_share":{"type":["number","null"],"minimum":0,"maxim\#
        um":1,"description":"The share of grid points at which the challenger was shown, as measured."},"result":{"any\#
        Of":[{"$ref":"#/components/schemas/ExperimentResult"},{"type":"null"}],"description":"What the evidence says; \#
        null before the first block."},"error":{"type":["object","null"],"description":"Why it failed.","required":["c\#
        ode","detail"],"properties":{"code":{"type":"string"},"detail":{"type":"string"}}},"actor":{"type":"string"},"\#
        created_at":{"type":"string","format":"date-time"},"started_at":{"type":["string","null"],"format":"date-time"\#
        },"ended_at":{"type":["string","null"],"format":"date-time"}}},"ExperimentBlock":{"type":"object","description\#
        ":"A row of evidence, written once. Losses are absolute errors over each series' own scale.","required":["bloc\#
        k","from","through","steps","valid_steps","champion_loss","challenger_loss","difference","difference_square","\#
        complete","served","propensity","tally"],"properties":{"block":{"type":"integer","minimum":0,"description":"Co\#
        unted from the start of the experiment."},"from":{"type":"string","format":"date-time","description":"Its firs\#
        t grid point."},"through":{"type":"string","format":"date-time","description":"Its last grid point."},"steps":\#
        {"type":"integer","description":"Grid points of a block."},"valid_steps":{"type":"integer","description":"Thos\#
        e at which both versions could be scored."},"champion_loss":{"type":"number"},"challenger_loss":{"type":"numbe\#
        r"},"difference":{"type":"number","description":"The mean of champion minus challenger; above 0 the challenger\#
         is better."},"difference_square":{"type":"number","description":"The mean of its square."},"complete":{"type"\#
        :"boolean","description":"False for a block that is no evidence."},"served":{"type":"string","enum":["champion\#
        ","challenger"],"description":"Which of the two was shown."},"propensity":{"type":"number","minimum":0,"maximu\#
        m":1,"description":"How likely it was that this one is shown."},"tally":{"type":"object","description":"What t\#
        he guardrails count.","required":["interval_steps","champion_covered","challenger_covered","challenger_missing\#
        ","champion_scored","challenger_non_finite","champion_tail","challenger_tail"],"properties":{"interval_steps":\#
        {"type":"integer"},"champion_covered":{"type":"number"},"challenger_covered":{"type":"number"},"challenger_mis\#
        sing":{"type":"integer"},"champion_scored":{"type":"integer"},"challenger_non_finite":{"type":"integer"},"cham\#
        pion_tail":{"type":["number","null"],"description":"The 95th percentile of the errors."},"challenger_tail":{"t\#
        ype":["number","null"]}}}}},"ExperimentBlockList":{"type":"object","description":"Oldest first.","required":["\#
        items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/ExperimentBlock"},"maxItem\#
        s":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Ex\#
        perimentInput":{"type":"object","description":"What to try. Exactly one of `challenger_version` and `train_cha\#
        llenger` is given.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","mi\#
        nLength":1,"maxLength":128,"description":"Unique per watch; names that begin with `version-` or `probation-` a\#
        re given by the server."},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":\#
        "For people."},"labels":{"type":["object","null"],"description":"For people.","maxProperties":64,"additionalPr\#
        operties":{"type":"string"}},"champion_version":{"type":["integer","null"],"minimum":1,"description":"A guard:\#
         409 when another version is active."},"challenger_version":{"type":["integer","null"],"minimum":1,"descriptio\#
        n":"The version to try."},"train_challenger":{"type":["string","null"],"enum":["full_retrain","finetune",null]\#
        ,"description":"Train the version to try first."},"allocation":{"type":["string","null"],"enum":["shadow","ran\#
        dom","weighted","epsilon_greedy","thompson",null],"default":"shadow","description":"Which of the two is shown,\#
         block by block; scoring never depends on it."},"traffic_split":{"type":["number","null"],"minimum":0,"maximum\#
        ":1,"default":0.5,"description":"The share of blocks that show the challenger, of `weighted` alone."},"confide\#
        nce_level":{"type":["number","null"],"minimum":0.8,"maximum":0.999,"default":0.95,"description":"Of the confid\#
        ence sequence."},"minimum_effect":{"type":["number","null"],"minimum":0,"maximum":10,"default":0.02,"descripti\#
        on":"The smallest gain that counts, in units of the loss scale."},"equivalence_margin":{"type":["number","null\#
        "],"minimum":0,"maximum":10,"default":0.02,"description":"Differences within this range of zero count as none.\#
        "},"max_loss":{"type":["number","null"],"minimum":0,"maximum":10,"default":0.1,"description":"A conclusive los\#
        s beyond this ends it."},"min_samples":{"type":["integer","null"],"minimum":0,"maximum":1000000,"default":0,"d\#
        escription":"Grid points before any verdict."},"strict":{"type":["boolean","null"],"default":false,"descriptio\#
        n":"Whether the e-value must agree; slower."},"auto_promote":{"type":["boolean","null"],"default":false,"descr\#
        iption":"Make the challenger active when the verdict is `promote`."},"start_at":{"type":["string","null"],"for\#
        mat":"date-time","description":"At once by default."},"end_at":{"type":["string","null"],"format":"date-time",\#
        "description":"After the start; 90 days after it by default."}}},"ExperimentList":{"type":"object","descriptio\#
        n":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/sc\#
        hemas/Experiment"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absen\#
        t on the last page."}}},"ExperimentPatch":{"type":"object","description":"What a client can change once it is \#
        there.","additionalProperties":false,"properties":{"description":{"type":["string","null"],"maxLength":1000,"d\#
        escription":"For people."},"end_at":{"type":["string","null"],"format":"date-time","description":"In the futur\#
        e and after the start."},"state":{"type":["string","null"],"enum":["running","paused","completed","cancelled",\#
        null]},"force":{"type":["boolean","null"],"default":false,"description":"Complete it below the minimum of evid\#
        ence."}}},"ExperimentPlan":{"type":"object","description":"How long an experiment must run to see an effect.",\#
        "required":["watch","relative_effect","confidence_level","power","effect","sequential","fixed","evidence"],"pr\#
        operties":{"watch":{"$ref":"#/components/schemas/Name"},"relative_effect":{"type":"number"},"confidence_level"\#
        :{"type":"number"},"power":{"type":"number"},"effect":{"type":"number","description":"In units of the loss sca\#
        le."},"sequential":{"allOf":[{"$ref":"#/components/schemas/ExperimentLength"}],"description":"For the test tha\#
        t an experiment runs, which may stop at any time."},"fixed":{"allOf":[{"$ref":"#/components/schemas/Experiment\#
        Length"}],"description":"For a single look at the end."},"evidence":{"type":"object","description":"What the n\#
        umbers rest on.","required":["experiment","name","kind","steps","long_run_variance","champion_loss"],"properti\#
        es":{"experiment":{"type":"string"},"name":{"type":"string"},"kind":{"type":"string","enum":["experiment","pro\#
        bation"]},"steps":{"type":"integer","description":"Grid points of evidence."},"long_run_variance":{"type":"num\#
        ber","description":"Per grid point, of the scaled loss differences."},"champion_loss":{"type":"number","descri\#
        ption":"The mean scaled loss of its champion."}}}}},"ExperimentLength":{"type":"object","required":["steps","d\#
        uration"],"properties":{"steps":{"type":["integer","null"],"description":"Grid points; null where no number is\#
         enough."},"duration":{"type":["string","null"],"description":"The same as wall time; null beyond a century."}\#
        }},"ExperimentPreview":{"type":"object","description":"What `validate_only` answers; the id of a new one stand\#
        s for nothing.","required":["validate_only","experiment"],"properties":{"validate_only":{"type":"boolean","con\#
        st":true},"experiment":{"$ref":"#/components/schemas/Experiment"}}},"ExperimentProgress":{"type":"object","req\#
        uired":["blocks","steps","needed"],"properties":{"blocks":{"type":"integer","description":"Blocks of the test \#
        so far."},"steps":{"type":"integer","description":"Grid points that counted."},"needed":{"type":["integer","nu\#
        ll"],"description":"Grid points to plan for `minimum_effect`; null until the noise is known."}}},"ExperimentRe\#
        sult":{"type":"object","description":"What the evidence says so far, and at the end for good. Losses are absol\#
        ute errors over each series' own scale.","required":["status","stop_reason","forced","n_steps","n_blocks","n_b\#
        ase_blocks","n_void_blocks","block_len","horizon","loss","scale","mean_loss","effect","cs","e_value","p_value_\#
        anytime","dm_hln","long_run_var","lag1_block_autocorr","power_at_mde","n_required","guardrails","coverage","wi\#
        nner","recommendation","withheld","assumptions","allocation"],"properties":{"status":{"type":"string","enum":[\#
        "running","promote","harm","equivalent","inconclusive"]},"stop_reason":{"type":["string","null"]},"forced":{"t\#
        ype":"boolean","description":"Completed below the minimum of evidence."},"n_steps":{"type":"integer","descript\#
        ion":"Grid points at which both versions could be scored."},"n_blocks":{"type":"integer","description":"Blocks\#
         of the test; 0 while their length is undecided."},"n_base_blocks":{"type":"integer","description":"Blocks of \#
        two horizons that counted."},"n_void_blocks":{"type":"integer","description":"Blocks of two horizons that were\#
         no evidence: too little data, a pause, or an exclusion that holds now."},"block_len":{"type":"integer","descr\#
        iption":"Grid points of a block of the test."},"horizon":{"type":"integer","description":"Grid points."},"loss\#
        ":{"type":"string"},"scale":{"type":"number"},"mean_loss":{"type":["object","null"],"required":["champion","ch\#
        allenger"],"properties":{"champion":{"type":"number"},"challenger":{"type":"number"}}},"effect":{"type":["obje\#
        ct","null"],"description":"How much better the challenger is.","required":["mean_diff","relative_pct","cohens_\#
        dz"],"properties":{"mean_diff":{"type":"number","description":"In units of the loss scale."},"relative_pct":{"\#
        type":["number","null"],"description":"In per cent of the champion's mean loss."},"cohens_dz":{"type":["number\#
        ","null"],"description":"Mean over standard deviation of the differences."}}},"cs":{"type":["object","null"],"\#
        description":"The confidence sequence of the mean difference, valid whenever one looks.","required":["level","\#
        lower","upper","method"],"properties":{"level":{"type":"number"},"lower":{"type":["number","null"]},"upper":{"\#
        type":["number","null"]},"method":{"type":"string"}}},"e_value":{"type":"number","description":"Of the block e\#
        -process; 1 without evidence."},"p_value_anytime":{"type":"number"},"dm_hln":{"type":["object","null"],"descri\#
        ption":"Diebold and Mariano's test with the correction of Harvey, Leybourne and Newbold, for one look.","requi\#
        red":["stat","p","h"],"properties":{"stat":{"type":["number","null"]},"p":{"type":["number","null"]},"h":{"typ\#
        e":"integer"}}},"long_run_var":{"type":["number","null"],"description":"Per grid point, of the differences."},\#
        "lag1_block_autocorr":{"type":["number","null"]},"power_at_mde":{"type":["number","null"],"description":"Desig\#
        n power at `minimum_effect`, never at what was seen."},"n_required":{"type":["integer","null"],"description":"\#
        Grid points to plan for `minimum_effect`."},"guardrails":{"type":"array","description":"What a challenger must\#
         keep besides the loss to be promoted.","items":{"type":"object","required":["name","value","limit","pass"],"p\#
        roperties":{"name":{"type":"string"},"value":{"type":["number","null"]},"limit":{"type":"number"},"pass":{"typ\#
        e":"boolean"}}}},"coverage":{"type":["object","null"],"description":"Shares of observations inside the interva\#
        ls.","required":["target","champion","challenger","n"],"properties":{"target":{"type":["number","null"]},"cham\#
        pion":{"type":"number"},"challenger":{"type":"number"},"n":{"type":"integer"}}},"winner":{"type":["string","nu\#
        ll"],"enum":["champion","challenger",null]},"recommendation":{"type":"string","enum":["promote_challenger","ke\#
        ep_champion","keep_running"]},"withheld":{"type":["object","null"],"description":"Why the winner of an experim\#
        ent with `auto_promote`, or of a probation, did not become active; null where it did, and where there is none.\#
        ","required":["reason","detail"],"properties":{"reason":{"type":"string","enum":["pinned","demoted","blocked",\#
        "configuration_mismatch","illegal_stage"]},"detail":{"type":"string","description":"What it is, and how to go \#
        on."}}},"assumptions":{"type":"array","items":{"type":"string"},"description":"What the numbers rest on."},"al\#
        location":{"type":"object","description":"What was shown.","required":["strategy","share","p_challenger_better\#
        "],"properties":{"strategy":{"type":"string"},"share":{"type":["number","null"],"description":"The share of gr\#
        id points that showed the challenger."},"p_challenger_better":{"type":["number","null"],"description":"What `t\#
        hompson` believes."}}}}},"ExperimentState":{"type":"string","enum":["scheduled","training","running","paused",\#
        "completed","cancelled","failed"],"description":"scheduled: it begins later, or when the one that runs has end\#
        ed; training: its challenger is being made; running; paused: nothing counts, the champion is shown; completed:\#
         see its verdict; cancelled: it was given up, or the watch has moved on; failed: an arm could not go on, see i\#
        ts error."},"ExperimentSummary":{"type":"object","description":"An experiment or probation as a watch's status\#
         shows it.","required":["id","name","state","champion","challenger","verdict","recommendation","e_value","effe\#
        ct","cs","progress","served_share","started_at"],"properties":{"id":{"type":"string"},"name":{"type":"string"}\#
        ,"state":{"$ref":"#/components/schemas/ExperimentState"},"champion":{"type":"integer"},"challenger":{"type":["\#
        integer","null"]},"verdict":{"type":["string","null"],"enum":["running","promote","harm","equivalent","inconcl\#
        usive",null],"description":"What the evidence says so far; null before the first block."},"recommendation":{"t\#
        ype":["string","null"],"enum":["promote_challenger","keep_champion","keep_running",null]},"e_value":{"type":["\#
        number","null"]},"effect":{"type":["object","null"],"description":"As in the result."},"cs":{"type":["object",\#
        "null"],"description":"As in the result."},"progress":{"$ref":"#/components/schemas/ExperimentProgress"},"serv\#
        ed_share":{"type":["number","null"]},"started_at":{"type":["string","null"],"format":"date-time"}}},"Exponenti\#
        alSmoothingParameters":{"type":"object","description":"Hyper-parameters of the model `exponential_smoothing`."\#
        ,"additionalProperties":false,"properties":{"damped":{"type":["string","null"],"enum":["auto","on","off",null]\#
        ,"default":"auto","description":"Whether the trend dies away; `auto` decides by the one-step error."},"alpha":
        """#
}
