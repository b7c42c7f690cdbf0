// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
        n when it is there.","schema":{"type":"number","minimum":0.5,"maximum":0.999,"default":0.8}},"run_state":{"nam\#
        e":"state","in":"query","description":"Only runs in this state.","schema":{"type":"string","enum":["queued","r\#
        unning","succeeded","failed","cancelled","superseded"]}},"If-Match":{"name":"If-Match","in":"header","descript\#
        ion":"The `ETag` that was read, or `*`. Missing where something would change: 428; another one: 412.","schema"\#
        :{"type":"string"}},"If-None-Match":{"name":"If-None-Match","in":"header","description":"Entity tags that the \#
        client has; 304 when one is current.","schema":{"type":"string"}},"If-None-Match-Any":{"name":"If-None-Match",\#
        "in":"header","description":"Only create: 412 when the resource exists.","schema":{"type":"string","const":"*"\#
        }},"Prefer":{"name":"Prefer","in":"header","description":"`wait=N`: answer when the run has ended, after N sec\#
        onds (at most 25) at the latest.","schema":{"type":"string","pattern":"wait=[0-9]+"}},"X-Request-Id":{"name":"\#
        X-Request-Id","in":"header","description":"An id that the reply and the log repeat; a fresh one by default.","\#
        schema":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"headers":{"X-Request-Id":{"description":"The c\#
        lient's own, or a fresh one.","schema":{"type":"string"}},"ETag":{"description":"A strong entity tag. That of \#
        a data source or watch covers what a client wrote, never what happens to it.","schema":{"type":"string"}},"Loc\#
        ation":{"description":"The path of the resource that was made.","schema":{"type":"string","format":"uri-refere\#
        nce"}},"Content-Location":{"description":"The path with the number of the version.","schema":{"type":"string",\#
        "format":"uri-reference"}},"Repr-Digest":{"description":"The SHA-256 of the body, RFC 9530.","schema":{"type":\#
        "string","pattern":"^sha-256=:[A-Za-z0-9+/=]+:$"}},"Content-Disposition":{"description":"A name for the file."\#
        ,"schema":{"type":"string"}},"Link":{"description":"The next page, `rel=\"next\"`; absent on the last one.","s\#
        chema":{"type":"string"}},"Allow":{"description":"The methods of the path.","schema":{"type":"string"}},"Accep\#
        t":{"description":"The media types that the body may have.","schema":{"type":"string"}},"Retry-After":{"descri\#
        ption":"Seconds.","schema":{"type":"integer"}},"Preference-Applied":{"description":"The preference that was ho\#
        noured.","schema":{"type":"string"}},"Vary":{"schema":{"type":"string","const":"Accept-Encoding"}},"Content-En\#
        coding":{"description":"Present when compressed.","schema":{"type":"string","const":"gzip"}}},"responses":{"No\#
        Content":{"description":"Done; with `validate_only=true`: it could be.","headers":{"X-Request-Id":{"$ref":"#/c\#
        omponents/headers/X-Request-Id"}}},"NotModified":{"description":"The client has the current one.","headers":{"\#
        X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}}},"BadR\#
        equest":{"description":"Syntax: not JSON, an unknown field or parameter, a wrong type, a bad header or page to\#
        ken.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+\#
        json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/malformed_body","title":"\#
        Bad Request","status":400,"detail":"The request has 1 fault; each is listed under errors.","instance":"/v1/wat\#
        ches/api-requests","code":"malformed_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"er\#
        rors":[{"pointer":"/horizont","code":"unknown_field","detail":"There is no field horizont. Did you mean horizo\#
        n?"}]}}}},"NotFound":{"description":"There is no such resource.","headers":{"X-Request-Id":{"$ref":"#/componen\#
        ts/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Probl\#
        em"},"example":{"type":"/problems/watch_not_found","title":"Not Found","status":404,"detail":"There is no watc\#
        h 'api-requests'.","instance":"/v1/watches/api-requests","code":"watch_not_found","request_id":"req_01hq3v5k9x\#
        7m2t4w6y8z0a1b2c","retryable":false}}}},"MethodNotAllowed":{"description":"Another method on this path.","head\#
        ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Allow":{"$ref":"#/components/headers/Allow"\#
        }},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"\#
        /problems/method_not_allowed","title":"Method Not Allowed","status":405,"detail":"This resource allows DELETE,\#
         GET, HEAD, PATCH, PUT.","instance":"/v1/watches/api-requests","code":"method_not_allowed","request_id":"req_0\#
        1hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"NotAcceptable":{"description":"`Accept` names no type that t\#
        his resource has.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applica\#
        tion/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/not_acceptab\#
        le","title":"Not Acceptable","status":406,"detail":"This resource is given as application/json.","instance":"/\#
        v1/watches/api-requests","code":"not_acceptable","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":fal\#
        se}}}},"Conflict":{"description":"The request is right, the state is not.","headers":{"X-Request-Id":{"$ref":"\#
        #/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/sch\#
        emas/Problem"},"example":{"type":"/problems/name_taken","title":"Conflict","status":409,"detail":"There is a w\#
        atch 'api-requests' already; choose another name.","instance":"/v1/watches/api-requests","code":"name_taken","\#
        request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"PreconditionFailed":{"description":"`If-Ma\#
        tch` names another revision, or `If-None-Match` forbids to replace.","headers":{"X-Request-Id":{"$ref":"#/comp\#
        onents/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/P\#
        roblem"},"example":{"type":"/problems/etag_mismatch","title":"Precondition Failed","status":412,"detail":"The \#
        resource has changed since you read it; read it again.","instance":"/v1/watches/api-requests","code":"etag_mis\#
        match","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ContentTooLarge":{"description":"T\#
        he body is over the limit.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":\#
        {"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/bod\#
        y_too_large","title":"Content Too Large","status":413,"detail":"A request body has at most 1048576 bytes.","in\#
        stance":"/v1/watches/api-requests","code":"body_too_large","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retr\#
        yable":false}}}},"URITooLong":{"description":"Path and query are over the limit.","headers":{"X-Request-Id":{"\#
        $ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/compone\#
        nts/schemas/Problem"},"example":{"type":"/problems/uri_too_long","title":"URI Too Long","status":414,"detail":\#
        "Path and query have at most 8192 bytes.","instance":"/v1/watches/api-requests","code":"uri_too_long","request\#
        _id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"UnsupportedMediaType":{"description":"The body ha\#
        s another or no `Content-Type`.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Accep\#
        t":{"$ref":"#/components/headers/Accept"}},"content":{"application/problem+json":{"schema":{"$ref":"#/componen\#
        ts/schemas/Problem"},"example":{"type":"/problems/unsupported_media_type","title":"Unsupported Media Type","st\#
        atus":415,"detail":"Send the body with Content-Type: application/json.","instance":"/v1/watches/api-requests",\#
        "code":"unsupported_media_type","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"Unprocess\#
        ableContent":{"description":"The fields are readable and wrong.","headers":{"X-Request-Id":{"$ref":"#/componen\#
        ts/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Probl\#
        em"},"example":{"type":"/problems/invalid_body","title":"Unprocessable Content","status":422,"detail":"The req\#
        uest has 1 fault; each is listed under errors.","instance":"/v1/watches/api-requests","code":"invalid_body","r\#
        equest_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/lookback","code":"out_of_\#
        range","detail":"The lookback (5m) must be longer than the horizon (15m)."}]}}}},"PreconditionRequired":{"desc\#
        ription":"`If-Match` is missing.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"con\#
        tent":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/proble\#
        ms/if_match_required","title":"Precondition Required","status":428,"detail":"Send If-Match with the ETag that \#
        you have read (or *), so that nobody's edit is lost.","instance":"/v1/watches/api-requests","code":"if_match_r\#
        equired","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"InternalServerError":{"descripti\#
        on":"A bug; the log has the details under `request_id`.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
        rs/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"ex\#
        ample":{"type":"/problems/internal_error","title":"Internal Server Error","status":500,"detail":"Something wen\#
        t wrong on the server; the log has the details under this request_id.","instance":"/v1/watches/api-requests","\#
        code":"internal_error","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ServiceUnavailable\#
        ":{"description":"PostgreSQL is away, the server is starting or stopping, or the request took too long.","head\#
        ers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/\#
        Retry-After"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"exampl\#
        e":{"type":"/problems/deadline_exceeded","title":"Service Unavailable","status":503,"detail":"The request took\#
         longer than the server allows; try again.","instance":"/v1/watches/api-requests","code":"deadline_exceeded","\#
        request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":true}}}}},"schemas":{"Activation":{"type":"object","d\#
        escription":"One entry of the append-only history of which version was active when, why and by whom.","require\#
        d":["watch","seq","version","previous_version","reason","detail","actor","rollback","at"],"properties":{"watch\#
        ":{"$ref":"#/components/schemas/Name"},"seq":{"type":"integer","minimum":1,"description":"Grows by one with ea\#
        ch activation of the watch."},"version":{"type":["integer","null"],"description":"Null: from here on no versio\#
        n was active."},"previous_version":{"type":["integer","null"]},"reason":{"type":"string","enum":["promotion","\#
        demotion","rollback","automatic_rollback","restore","artifact_unusable"],"description":"demotion: a client mov\#
        ed the active version out of production. artifact_unusable: the active one could not be loaded, so the newest \#
        former one that could took its place. restore is reserved."},"detail":{"type":"string"},"actor":{"type":"strin\#
        g"},"rollback":{"type":["string","null"],"description":"The id of the rollback."},"at":{"type":"string","forma\#
        t":"date-time"}}},"ActivationList":{"type":"object","description":"Newest first.","required":["items"],"proper\#
        ties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Activation"},"maxItems":1000},"next_page_\#
        token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"ArimaParameters":{"typ\#
        e":"object","description":"Hyper-parameters of the model `arima`.","additionalProperties":false,"properties":{\#
        "p":{"type":["integer","null"],"minimum":0,"maximum":5,"default":1,"description":"Autoregressive terms, where \#
        `order` is not `auto`."},"d":{"type":["integer","null"],"minimum":0,"maximum":2,"default":1,"description":"Tim\#
        es the series is differenced, where `order` is not `auto`."},"q":{"type":["integer","null"],"minimum":0,"maxim\#
        um":5,"default":1,"description":"Moving-average terms, where `order` is not `auto`."},"constant":{"type":["str\#
        ing","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the differenced series ha\#
        s a mean; `auto`: unless it is differenced twice."},"order":{"type":["string","null"],"enum":["auto","fixed",n\#
        ull],"description":"Whether the terms are found from the data; so they are unless one of them is given."},"sea\#
        sonal_p":{"type":["integer","null"],"minimum":0,"maximum":2,"default":0,"description":"Autoregressive terms at\#
         multiples of the season."},"seasonal_d":{"type":["integer","null"],"minimum":0,"maximum":1,"default":0,"descr\#
        iption":"Times the series is differenced at the season."},"seasonal_q":{"type":["integer","null"],"minimum":0,\#
        "maximum":2,"default":0,"description":"Moving-average terms at multiples of the season."},"season":{"type":["i\#
        nteger","null"],"minimum":0,"maximum":400,"default":0,"description":"The season in steps, 1 for none; 0: the d\#
        ay, the week or the year, whichever is usual at the step."}}},"Auth":{"oneOf":[{"type":"object","description":\#
        "No authentication.","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","c\#
        onst":"none"}}},{"type":"object","description":"Basic authentication, RFC 7617.","required":["type","username"\#
        ,"password"],"additionalProperties":false,"properties":{"type":{"type":"string","const":"basic"},"username":{"\#
        type":"string","minLength":1,"maxLength":256,"description":"Not secret."},"password":{"type":"string","minLeng\#
        th":1,"maxLength":1024,"description":"The password. Replies show `***`, and a `***` sent back keeps the stored\#
         one."}}},{"type":"object","description":"A bearer token, RFC 6750.","required":["type","token"],"additionalPr\#
        operties":false,"properties":{"type":{"type":"string","const":"bearer"},"token":{"type":"string","minLength":1\#
        ,"maxLength":8192,"description":"The token. Replies show `***`, and a `***` sent back keeps the stored one."}}\#
        }]},"AutoParameters":{"type":"object","description":"Hyper-parameters of the model `auto`.","additionalPropert\#
        ies":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":20000,"default":0,"descript\#
        ion":"The season in steps; 0: by the step and the data, 1: none."},"experts":{"type":["string","null"],"enum":\#
        ["all","fast",null],"default":"all","description":"All experts, or only the `fast` ones that take constant tim\#
        e a point."},"aggregation":{"type":["string","null"],"enum":["forgetting","ml_poly","boa","blend",null],"descr\#
        iption":"How experts are weighted; `blend` for all experts, `ml_poly` for the fast ones."}}},"Backtest":{"type\#
        ":"object","description":"Models tried on the history of a watch.","required":["id","watch","state","progress"\#
        ,"actor","spec_generation","request","inputs","results","error","requested_at","started_at","finished_at"],"pr\#
        operties":{"id":{"type":"string","description":"Such as `bkt_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#\#
        /components/schemas/Name"},"state":{"type":"string","enum":["queued","running","succeeded","failed","cancelled\#
        "],"description":"One that was running when the server stopped has failed, with the code `interrupted`."},"pro\#
        gress":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"spec_generation":{"type":"integer"\#
        ,"description":"The configuration for which it was asked."},"request":{"$ref":"#/components/schemas/BacktestRe\#
        quest"},"inputs":{"type":["object","null"],"description":"What it was computed from.","required":["series","po\#
        ints","start","end","first_origin","last_origin","origins","training_window","sha256"],"properties":{"series":\#
        {"type":"array","items":{"type":"string"}},"points":{"type":"integer","description":"Observed values."},"start\#
        ":{"type":["string","null"],"format":"date-time"},"end":{"type":["string","null"],"format":"date-time"},"first\#
        _origin":{"type":["string","null"],"format":"date-time"},"last_origin":{"type":["string","null"],"format":"dat\#
        e-time"},"origins":{"type":"integer","description":"Past times of all series together."},"training_window":{"t\#
        ype":"string","description":"How much of the past a forecast may see."},"sha256":{"type":["string","null"],"de\#
        scription":"Of ids and values; equal for equal data."}}},"results":{"type":["array","null"],"description":"One\#
         row per model, in the order of the request.","items":{"$ref":"#/components/schemas/BacktestResult"}},"error":\#
        {"type":["object","null"],"description":"Why it failed.","required":["code","detail"],"properties":{"code":{"t\#
        ype":"string"},"detail":{"type":"string"}}},"requested_at":{"type":"string","format":"date-time"},"started_at"\#
        :{"type":["string","null"],"format":"date-time"},"finished_at":{"type":["string","null"],"format":"date-time"}\#
        }},"BacktestInput":{"type":"object","description":"What to try; an empty body compares the watch's own model w\#
        ith the last value.","additionalProperties":false,"properties":{"models":{"type":["array","null"],"minItems":1\#
        ,"maxItems":8,"items":{"type":"object","additionalProperties":false,"required":["model"],"properties":{"model"\#
        :{"type":"string","description":"A kind of `/v1/models`."},"parameters":{"type":["object","null"],"description\#
        ":"Those of the kind."}}}},"origins":{"type":["integer","null"],"minimum":1,"maximum":200,"default":20,"descri\#
        ption":"From how many past times each series is forecast, evenly over the newer half of its history."},"horizo\#
        n":{"type":["string","null"],"description":"How far ahead, in whole steps of the granularity; that of the watc\#
        h by default."},"levels":{"type":["array","null"],"minItems":1,"maxItems":8,"items":{"type":"number","minimum"\#
        :0.5,"maximum":0.999},"description":"Levels of the intervals; those of the watch by default."},"series":{"type\#
        ":["array","null"],"minItems":1,"maxItems":100,"items":{"type":"string","pattern":"^[0-9a-f]{16}$"},"descripti\#
        on":"The ids of the series; all by default."}}},"BacktestList":{"type":"object","description":"Newest first.",\#
        "required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Backtest"},"m\#
        axItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}\#
        }},"BacktestPatch":{"type":"object","description":"Cancels an open back-test.","required":["state"],"additiona\#
        lProperties":false,"properties":{"state":{"type":"string","const":"cancelled","description":"The one change th\#
        at a client can make."}}},"BacktestPreview":{"type":"object","description":"What `validate_only` answers; the \#
        id stands for nothing.","required":["validate_only","backtest"],"properties":{"validate_only":{"type":"boolean\#
        ","const":true},"backtest":{"$ref":"#/components/schemas/Backtest"}}},"BacktestRequest":{"type":"object","desc\#
        ription":"What was asked for, every default written out.","required":["models","origins","horizon","levels","s\#
        eries"],"properties":{"models":{"type":"array","items":{"type":"object","required":["model","parameters"],"pro\#
        perties":{"model":{"type":"string"},"parameters":{"type":"object"}}}},"origins":{"type":"integer"},"horizon":{\#
        "type":"string"},"levels":{"type":"array","items":{"type":"number"}},"series":{"type":["array","null"],"items"\#
        :{"type":"string"}}}},"BacktestResult":{"type":"object","description":"One model's row. Every series counts th\#
        e same; only `mae` is a mean over all values.","required":["model","parameters","series","windows","points","m\#
        ae","mase","relative_to_naive","scaled_pinball","levels","cpu_seconds","refused","refusal"],"properties":{"mod\#
        el":{"type":"string"},"parameters":{"type":"object"},"series":{"type":"integer","description":"Series with a s\#
        cored forecast."},"windows":{"type":"integer","description":"Forecasts that met an observed value."},"points":\#
        {"type":"integer","description":"Values that were forecast."},"mae":{"type":["number","null"],"description":"I\#
        n the unit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mean absolute one-ste\#
        p difference of what was seen."},"relative_to_naive":{"type":["number","null"],"description":"MAE over that of\#
         the last value, a geometric mean over series; below 1 is better."},"scaled_pinball":{"type":["number","null"]\#
        ,"description":"Mean loss of the bounds on the scale of `mase`."},"levels":{"type":"array","items":{"type":"ob\#
        ject","required":["level","coverage","scaled_interval_score"],"properties":{"level":{"type":"number"},"coverag\#
        e":{"type":["number","null"],"description":"The share of values inside."},"scaled_interval_score":{"type":["nu\#
        mber","null"],"description":"Interval score on the scale of `mase`."}}}},"cpu_seconds":{"type":["number","null\#
        "],"description":"Mean processor time of a forecast","fitting included.":null},"refused":{"type":"integer","de\#
        scription":"Origins without a forecast."},"refusal":{"type":["object","null"],"description":"The first of them\#
        .","required":["series","detail"],"properties":{"series":{"type":"string"},"detail":{"type":"string"}}}}},"Con\#
        dition":{"type":"object","description":"One fact about a watch with its reason.","required":["type","status","\#
        reason","message","since"],"properties":{"type":{"type":"string","enum":["scraping","trained","trainable","emi\#
        tting","below_naive","emission_conflict","too_many_series","artifact_unusable","configuration_changed","cold_s\#
        eries","drifting"]},"status":{"type":"boolean","description":"Whether the fact holds."},"reason":{"type":"stri\#
        ng","description":"A lower_snake word that programs may switch on."},"message":{"type":"string"},"since":{"typ\#
        e":["string","null"],"format":"date-time"}}},"DataQuality":{"type":"object","description":"Every check of ever\#
        y series of a running watch.","required":["watch","trainable","series"],"properties":{"watch":{"$ref":"#/compo\#
        nents/schemas/Name"},"trainable":{"type":"boolean","description":"Whether one series has enough history."},"se\#
        ries":{"type":"array","items":{"$ref":"#/components/schemas/QualityReport"}}}},"DataSource":{"description":"A \#
        Prometheus-compatible endpoint.","allOf":[{"$ref":"#/components/schemas/DataSourceSpecification"},{"type":"obj\#
        ect","required":["id","revision","created_at","updated_at","status"],"properties":{"id":{"type":"string","desc\#
        ription":"Such as `src_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"description":"\#
        Moves with each edit."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","for\#
        mat":"date-time"},"status":{"type":"object","description":"How it has answered lately.","required":["health","\#
        latency_ms","checked_at","error"],"properties":{"health":{"type":"string","enum":["unknown","healthy","unhealt\#
        hy"]},"latency_ms":{"type":["number","null"],"description":"Of the newest successful probe."},"checked_at":{"t\#
        ype":["string","null"],"format":"date-time"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":\#
        "null"}],"description":"The failure of the newest probe, when it failed."}}}}}]},"DataSourceInput":{"type":"ob\#
        ject","description":"A data source as a client writes it. A field that is null counts as absent.","required":[\#
        "url"],"additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-\#
        9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT it may repeat the name of the URL\#
        ."},"url":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, \#
        optional port and optional path prefix; no query string, fragment, user name or password. A trailing slash is \#
        dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel \#
        shows who it is; none by default."},"headers":{"type":["object","null"],"description":"Extra header fields of \#
        every request. Values are secret: replies show `***`, and a `***` sent back keeps the stored value. Host, Cont\#
        ent-*, Transfer-Encoding, Connection, Authorization and Accept-Encoding are refused.","maxProperties":16,"addi\#
        tionalProperties":{"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLen\#
        gth":256,"description":"The value of `tenant_header`; not secret."},"tenant_header":{"type":["string","null"],\#
        "minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant\#
         header of Mimir and its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"\#
        description":"PEM certificates instead of the system's trust store."},"timeout":{"type":["string","null"],"pat\#
        tern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":\#
        "How long one request may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maxim\#
        um":64,"default":8,"description":"Requests at the same time."},"scrape_interval":{"type":["string","null"],"pa\#
        ttern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description"\#
        :"How often the source scrapes its targets, 1s to 1h; the shortest window of a rate is four of them."},"descri\#
        ption":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"readOnly":t\#
        rue,"description":"Ignored, so that what was read can be written back."},"revision":{"readOnly":true,"descript\#
        ion":"Ignored, so that what was read can be written back."},"created_at":{"readOnly":true,"description":"Ignor\#
        ed, so that what was read can be written back."},"updated_at":{"readOnly":true,"description":"Ignored, so that\#
         what was read can be written back."},"status":{"readOnly":true,"description":"Ignored, so that what was read \#
        can be written back."}}},"DataSourceList":{"type":"object","description":"In the order of names.","required":[\#
        "items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/DataSource"},"maxItems":1\#
        000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"DataSo\#
        urcePatch":{"type":"object","description":"A merge patch (RFC 7396): what is absent stays, null puts the defau\#
        lt back.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-\#
        z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"url":{"type":"s\#
        tring","minLength":8,"maxLength":2048,"pattern":"^https?://","description":"Scheme, host, optional port and op\#
        tional path prefix; no query string, fragment, user name or password. A trailing slash is dropped."},"auth":{"\#
        anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"description":"How Sentinel shows who it is; non\#
        e by default."},"headers":{"type":["object","null"],"description":"Extra header fields of every request. Value\#
        s are secret: replies show `***`, and a `***` sent back keeps the stored value. Host, Content-*, Transfer-Enco\#
        ding, Connection, Authorization and Accept-Encoding are refused.","maxProperties":16,"additionalProperties":{"\#
        type":"string","maxLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLength":256,"descriptio\#
        n":"The value of `tenant_header`; not secret."},"tenant_header":{"type":["string","null"],"minLength":1,"maxLe\#
        ngth":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant header of Mimir and\#
         its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"description":"PEM ce\#
        rtificates instead of the system's trust store."},"timeout":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+\#
        y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How long one reques\#
        t may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maximum":64,"default":8,"\#
        description":"Requests at the same time."},"scrape_interval":{"type":["string","null"],"pattern":"^\\s*(0|(\\d\#
        +y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How often the sour\#
        ce scrapes its targets, 1s to 1h; the shortest window of a rate is four of them."},"description":{"type":["str\#
        ing","null"],"maxLength":1000,"default":"","description":"For people."}}},"DataSourcePreview":{"type":"object"\#
        ,"description":"What `validate_only` answers: the specification that the source has now or would be created wi\#
        th.","required":["validate_only","data_source"],"properties":{"validate_only":{"type":"boolean","const":true},\#
        "data_source":{"$ref":"#/components/schemas/DataSourceSpecification"}}},"DataSourceSpecification":{"type":"obj\#
        ect","description":"What a client wrote, every default spelled out, secrets masked.","required":["name","url",\#
        "auth","headers","tenant","tenant_header","ca_bundle","timeout","in_flight_limit","scrape_interval","descripti\#
        on"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"url":{"type":"string","format":"uri"},"auth":{\#
        "$ref":"#/components/schemas/Auth"},"headers":{"type":"object","description":"Every value is `***`.","addition\#
        alProperties":{"type":"string"}},"tenant":{"type":["string","null"]},"tenant_header":{"type":"string"},"ca_bun\#
        dle":{"type":["string","null"]},"timeout":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?\#
        (\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"in_flight_limit":{"type":"integer","minimum":1,"maximum":64},"scrape_interv\#
        al":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"des\#
        cription":{"type":"string"}}},"DriftPolicy":{"type":"object","description":"When a drop in quality starts a re\#
        training.","required":["enabled","mode","finetune","retrain","window","min_samples","persistence","cooldown","\#
        detectors","on_low","on_high"],"properties":{"enabled":{"type":"boolean","description":"Whether drift is judge\#
        d at all; false judges nothing and starts nothing."},"mode":{"type":"string","enum":["relative","absolute"],"d\#
        escription":"`relative`: thresholds are ratios of live MAE to the baseline frozen at promotion; `absolute`: li\#
        ve MAE in the unit of the metric."},"finetune":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"descript\#
        ion":"From here drift is low; below `retrain`, 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolu\#
        te)."},"retrain":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"From here drift is high;\#
         1 to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":"integer","minimum":10\#
        ,"maximum":10000,"description":"Steps over which errors are averaged."},"min_samples":{"type":"integer","minim\#
        um":1,"maximum":10000,"description":"Errors that the window must hold, at most `window`."},"persistence":{"typ\#
        e":"integer","minimum":1,"maximum":1000,"description":"Checks in a row that must agree where no other detector\#
         confirms, one for each whole `window`."},"cooldown":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+\#
        d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The least time between two drift trainings, at most\#
         30d. By default 30m, or the time of `window` steps where that is longer."},"detectors":{"type":"array","items\#
        ":{"type":"string","enum":["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"description":"W\#
        hich detectors act; all by default. With `performance` errors decide and the others confirm. Without it one al\#
        arm of the others is low drift, both together are high. `input` compares values with those of the same times o\#
        f day, so training must have seen two whole days."},"on_low":{"type":"string","enum":["none","finetune","full_\#
        retrain"],"description":"What low drift starts; `none` only shows it. A model that cannot be fine-tuned is ret\#
        rained fully."},"on_high":{"type":"string","enum":["none","finetune","full_retrain"],"description":"What high \#
        drift starts; `none` only shows it."}}},"DriftPolicyInput":{"type":"object","description":"When a drop in qual\#
        ity starts a retraining.","additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"],"def\#
        ault":true,"description":"Whether drift is judged at all; false judges nothing and starts nothing."},"mode":{"\#
        type":["string","null"],"enum":["relative","absolute",null],"default":"relative","description":"`relative`: th\#
        resholds are ratios of live MAE to the baseline frozen at promotion; `absolute`: live MAE in the unit of the m\#
        etric."},"finetune":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description":"From here dr\#
        ift is low; below `retrain`, 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."},"retrain":{\#
        "type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description":"From here drift is high; 1 to 100\#
         in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":["integer","null"],"minimum":10\#
        ,"maximum":10000,"default":60,"description":"Steps over which errors are averaged."},"min_samples":{"type":["i\#
        nteger","null"],"minimum":1,"maximum":10000,"default":30,"description":"Errors that the window must hold, at m\#
        ost `window`."},"persistence":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":3,"description":\#
        "Checks in a row that must agree where no other detector confirms, one for each whole `window`."},"cooldown":{\#
        "type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","\#
        default":"30m","description":"The least time between two drift trainings, at most 30d. By default 30m, or the \#
        time of `window` steps where that is longer."},"detectors":{"type":["array","null"],"items":{"type":"string","\#
        enum":["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"default":["performance","residual_c\#
        usum","input"],"description":"Which detectors act; all by default. With `performance` errors decide and the ot\#
        hers confirm. Without it one alarm of the others is low drift, both together are high. `input` compares values\#
         with those of the same times of day, so training must have seen two whole days."},"on_low":{"type":["string",\#
        "null"],"enum":["none","finetune","full_retrain",null],"default":"finetune","description":"What low drift star\#
        ts; `none` only shows it. A model that cannot be fine-tuned is retrained fully."},"on_high":{"type":["string",\#
        "null"],"enum":["none","finetune","full_retrain",null],"default":"full_retrain","description":"What high drift\#
         starts; `none` only shows it."}}},"Emission":{"type":"object","description":"What a watch shows on `/metrics`\#
        .","required":["metric_name","steps","step_bounds","version_label","expected"],"properties":{"metric_name":{"t\#
        ype":["string","null"]},"steps":{"description":"Which steps ahead appear in `<metric>_sentinel_predicted`: a l\#
        ist of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"string","enum":["all","off"]},{"ty\#
        pe":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"maxItems":1000}]},"step_bounds\#
        ":{"type":"boolean"},"version_label":{"type":"boolean"},"expected":{"type":"array","items":{"type":"string","p\#
        attern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}}}},"EmissionInput":{"type":\#
        "object","description":"What a watch shows on `/metrics`.","additionalProperties":false,"properties":{"metric_\#
        name":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","descript\#
        ion":"The family base name; the metric's own by default. Required for a `query` watch and for a metric with a \#
        UTF-8 name, unless `steps` is `off`."},"steps":{"description":"Which steps ahead appear in `<metric>_sentinel_\#
        predicted`: a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"string","enum":["al\#
        l","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"maxItems":1000}\#
        ,{"type":"null"}],"default":"all"},"step_bounds":{"type":["boolean","null"],"default":false,"description":"Whe\#
        ther bounds at `interval.emitted_level` appear beside the steps."},"version_label":{"type":["boolean","null"],\#
        "default":true,"description":"Whether `sentinel_version` is a label; without it series stay the same over retr\#
        ainings."},"expected":{"type":["array","null"],"items":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\\#
        d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItems":1,"maxItems":8,"description":"How far ahead the show\#
        n expectation was forecast: whole multiples of the granularity up to the horizon. By default one step."}}},"Er\#
        rorMetrics":{"type":"object","description":"Means over the series; what cannot be said is null.","required":["\#
        n","mae","rmse","mase","wape","smape","mape","bias","pinball","coverage"],"properties":{"n":{"type":"integer",\#
        "description":"Scored forecasts."},"mae":{"type":["number","null"]},"rmse":{"type":["number","null"]},"mase":{\#
        "type":["number","null"]},"wape":{"type":["number","null"]},"smape":{"type":["number","null"]},"mape":{"type":\#
        ["number","null"]},"bias":{"type":["number","null"]},"pinball":{"type":["number","null"]},"coverage":{"type":[\#
        "number","null"]}}},"EtsParameters":{"type":"object","description":"Hyper-parameters of the model `ets`.","add\#
        itionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":10080,"defaul\#
        t":0,"description":"Steps per season, at least three of which must fit into the window; 0 finds it, 1 means no\#
        ne."},"error":{"type":["string","null"],"enum":["auto","additive","multiplicative",null],"default":"additive",\#
        "description":"How the error enters. `auto` chooses from the data."},"trend":{"type":["string","null"],"enum":\#
        ["auto","none","additive",null],"default":"auto","description":"The trend. `auto` chooses from the data."},"da\#
        mped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether a tren\#
        d dies away."},"season_type":{"type":["string","null"],"enum":["auto","none","additive","multiplicative",null]\#
        ,"default":"auto","description":"How the season enters. `auto` chooses from the data."},"ic":{"type":["string"\#
        ,"null"],"enum":["aic","aicc","bic",null],"default":"aicc","description":"The information criterion that forms\#
         are compared by."}}},"Exclusion":{"type":"object","description":"A stretch of time that a watch leaves out.",\#
        "required":["id","watch","start","end","reason","actor","created_at","lifted_at","lifted_by"],"properties":{"i\#
        d":{"type":"string","description":"Such as `exc_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/s\#
        chemas/Name"},"start":{"type":"string","format":"date-time","description":"The first time that is left out."},\#
        "end":{"type":"string","format":"date-time","description":"The last one."},"reason":{"type":"string"},"actor":\#
        {"type":"string"},"created_at":{"type":"string","format":"date-time"},"lifted_at":{"type":["string","null"],"f\#
        ormat":"date-time"},"lifted_by":{"type":["string","null"]}}},"ExclusionInput":{"type":"object","description":"\#
        What to leave out.","additionalProperties":false,"required":["start","end","reason"],"properties":{"start":{"t\#
        ype":"string","format":"date-time","description":"The first time that is left out."},"end":{"type":"string","f\#
        ormat":"date-time","description":"The last one; not before `start`, within what the watch keeps, at most a yea\#
        r ahead."},"reason":{"type":"string","minLength":1,"maxLength":1000,"description":"For the record."}}},"Exclus\#
        ionList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{"type":"ar\#
        ray","items":{"$ref":"#/components/schemas/Exclusion"},"maxItems":1000},"next_page_token":{"type":"string","de\#
        scription":"Opaque and signed; absent on the last page."}}},"ExclusionPreview":{"type":"object","description":\#
        "What `validate_only` answers; the id stands for nothing.","required":["validate_only","exclusion"],"propertie\#
        s":{"validate_only":{"type":"boolean","const":true},"exclusion":{"$ref":"#/components/schemas/Exclusion"}}},"E\#
        xperiment":{"type":"object","description":"Champion against challenger on every grid point of the same series.\#
         A probation is one that a promotion starts by itself, with the version before as the challenger; when that on\#
        e wins, the promotion is undone.","required":["id","watch","kind","revision","name","description","labels","al\#
        location","traffic_split","confidence_level","minimum_effect","equivalence_margin","max_loss","min_samples","s\#
        trict","auto_promote","start_at","end_at","champion","challenger","training_run","spec_generation","state","ve\#
        rdict","stop_reason","progress","served_share","result","error","actor","created_at","started_at","ended_at"],\#
        "properties":{"id":{"type":"string","description":"Such as `exp_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref"\#
        :"#/components/schemas/Name"},"kind":{"type":"string","enum":["experiment","probation"]},"revision":{"type":"i\#
        nteger","description":"Grows with each edit by a client."},"name":{"type":"string","description":"Unique per w\#
        atch."},"description":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"a\#
        llocation":{"type":"string","enum":["shadow","random","weighted","epsilon_greedy","thompson"],"description":"W\#
        hich of the two is shown, block by block; scoring never depends on it."},"traffic_split":{"type":"number","des\#
        cription":"The share of blocks that show the challenger, of `weighted` alone."},"confidence_level":{"type":"nu\#
        mber"},"minimum_effect":{"type":"number","description":"The smallest gain that counts, in units of the loss sc\#
        ale."},"equivalence_margin":{"type":"number","description":"Differences within this range of zero count as non\#
        e."},"max_loss":{"type":"number","description":"A conclusive loss beyond this ends it."},"min_samples":{"type"\#
        :"integer","description":"Grid points before any verdict, on top of the minimum that always holds."},"strict":\#
        {"type":"boolean","description":"Whether the e-value must agree."},"auto_promote":{"type":"boolean","descripti\#
        on":"Whether the verdict `promote` makes the challenger active."},"start_at":{"type":["string","null"],"format\#
        ":"date-time"},"end_at":{"type":["string","null"],"format":"date-time","description":"Null: 90 days after its \#
        start."},"champion":{"type":"integer","minimum":1,"description":"The version that was active when it was made.\#
        "},"challenger":{"type":["integer","null"],"description":"The version that is tried; null while it is being tr\#
        ained."},"training_run":{"type":["string","null"],"description":"The run that makes the challenger."},"spec_ge\#
        neration":{"type":"integer","description":"The configuration under which it holds."},"state":{"$ref":"#/compon\#
        ents/schemas/ExperimentState"},"verdict":{"type":["string","null"],"enum":["promote","harm","equivalent","inco\#
        nclusive",null],"description":"What the evidence decided; null before, and for one that was cancelled or faile\#
        d."},"stop_reason":{"type":["string","null"],"description":"Why it ended. By itself: `evidence` (a verdict), `\#
        ended` (completed by a client, or at its end), `maximum_duration`, `emergency_loss_ratio` (a loss of more than\#
         three times the champion's), `non_finite_forecasts`. Given up: `cancelled_by_client`, `champion_changed`, `co\#
        nfiguration_changed`. Failed: `challenger_not_trained`, `artifact_unusable`, `non_finite_forecasts`."},"progre\#
        ss":{"$ref":"#/components/schemas/ExperimentProgress"},"served_share":{"type":["number","null"],"minimum":0,"m\#
        aximum":1,"description":"The share of grid points at which the challenger was shown, as measured."},"result":{\#
        "anyOf":[{"$ref":"#/components/schemas/ExperimentResult"},{"type":"null"}],"description":"What the evidence sa\#
        ys; null before the first block."},"error":{"type":["object","null"],"description":"Why it failed.","required"\#
        :["code","detail"],"properties":{"code":{"type":"string"},"detail":{"type":"string"}}},"actor":{"type":"string\#
        "},"created_at":{"type":"string","format":"date-time"},"started_at":{"type":["string","null"],"format":"date-t\#
        ime"},"ended_at":{"type":["string","null"],"format":"date-time"}}},"ExperimentBlock":{"type":"object","descrip\#
        tion":"A row of evidence, written once. Losses are absolute errors over each series' own scale.","required":["\#
        block","from","through","steps","valid_steps","champion_loss","challenger_loss","difference","difference_squar\#
        e","complete","served","propensity","tally"],"properties":{"block":{"type":"integer","minimum":0,"description"\#
        :"Counted from the start of the experiment."},"from":{"type":"string","format":"date-time","description":"Its \#
        first grid point."},"through":{"type":"string","format":"date-time","description":"Its last grid point."},"ste\#
        ps":{"type":"integer","description":"Grid points of a block."},"valid_steps":{"type":"integer","description":"\#
        Those at which both versions could be scored."},"champion_loss":{"type":"number"},"challenger_loss":{"type":"n\#
        umber"},"difference":{"type":"number","description":"The mean of champion minus challenger; above 0 the challe\#
        nger is better."},"difference_square":{"type":"number","description":"The mean of its square."},"complete":{"t\#
        ype":"boolean","description":"False for a block that is no evidence."},"served":{"type":"string","enum":["cham\#
        pion","challenger"],"description":"Which of the two was shown."},"propensity":{"type":"number","minimum":0,"ma\#
        ximum":1,"description":"How likely it was that this one is shown."},"tally":{"type":"object","description":"Wh\#
        at the guardrails count.","required":["interval_steps","champion_covered","challenger_covered","challenger_mis\#
        sing","champion_scored","challenger_non_finite","champion_tail","challenger_tail"],"properties":{"interval_ste\#
        ps":{"type":"integer"},"champion_covered":{"type":"number"},"challenger_covered":{"type":"number"},"challenger\#
        _missing":{"type":"integer"},"champion_scored":{"type":"integer"},"challenger_non_finite":{"type":"integer"},"\#
        champion_tail":{"type":["number","null"],"description":"The 95th percentile of the errors."},"challenger_tail"\#
        :{"type":["number","null"]}}}}},"ExperimentBlockList":{"type":"object","description":"Oldest first.","required\#
        ":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/ExperimentBlock"},"max\#
        Items":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}}\#
        ,"ExperimentInput":{"type":"object","description":"What to try. Exactly one of `challenger_version` and `train\#
        _challenger` is given.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"\#
        ,"minLength":1,"maxLength":128,"description":"Unique per watch; names that begin with `version-` or `probation\#
        -` are given by the server."},"description":{"type":["string","null"],"maxLength":1000,"default":"","descripti\#
        on":"For people."},"labels":{"type":["object","null"],"description":"For people.","maxProperties":64,"addition\#
        alProperties":{"type":"string"}},"champion_version":{"type":["integer","null"],"minimum":1,"maximum":214748364\#
        7,"description":"A guard: 409 when another version is active."},"challenger_version":{"type":["integer","null"\#
        ],"minimum":1,"maximum":2147483647,"description":"The version to try."},"train_challenger":{"type":["string","\#
        null"],"enum":["full_retrain","finetune",null],"description":"Train the version to try first."},"allocation":{\#
        "type":["string","null"],"enum":["shadow","random","weighted","epsilon_greedy","thompson",null],"default":"sha\#
        dow","description":"Which of the two is shown, block by block; scoring never depends on it."},"traffic_split":\#
        {"type":["number","null"],"minimum":0,"maximum":1,"default":0.5,"description":"The share of blocks that show t\#
        he challenger, of `weighted` alone."},"confidence_level":{"type":["number","null"],"minimum":0.8,"maximum":0.9\#
        99,"default":0.95,"description":"Of the confidence sequence."},"minimum_effect":{"type":["number","null"],"min\#
        imum":0,"maximum":10,"default":0.02,"description":"The smallest gain that counts, in units of the loss scale."\#
        },"equivalence_margin":{"type":["number","null"],"minimum":0,"maximum":10,"default":0.02,"description":"Differ\#
        ences within this range of zero count as none."},"max_loss":{"type":["number","null"],"minimum":0,"maximum":10\#
        ,"default":0.1,"description":"A conclusive loss beyond this ends it."},"min_samples":{"type":["integer","null"\#
        ],"minimum":0,"maximum":1000000,"default":0,"description":"Grid points before any verdict. 30 blocks of two ho\#
        rizons (of at least 16 grid points each) are needed in any case, and one whole day where `training_window` is \#
        two days or more."},"strict":{"type":["boolean","null"],"default":false,"description":"Whether the e-value mus\#
        t agree; slower."},"auto_promote":{"type":["boolean","null"],"default":false,"description":"Make the challenge\#
        r active when the verdict is `promote`."},"start_at":{"type":["string","null"],"format":"date-time","descripti\#
        on":"At once by default."},"end_at":{"type":["string","null"],"format":"date-time","description":"After the st\#
        art; 90 days after it by default."}}},"ExperimentList":{"type":"object","description":"Newest first.","require\#
        d":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Experiment"},"maxItem\#
        s":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Ex\#
        perimentPatch":{"type":"object","description":"What a client can change once it is there; a field that is null\#
         stays as it is.","additionalProperties":false,"properties":{"description":{"type":["string","null"],"maxLengt\#
        h":1000,"description":"For people."},"end_at":{"type":["string","null"],"format":"date-time","description":"In\#
         the future and after the start."},"state":{"type":["string","null"],"enum":["running","paused","completed","c\#
        ancelled",null],"description":"paused: nothing counts until it is running again; completed: ended now, with wh\#
        at the evidence says; cancelled: given up without a verdict."},"force":{"type":["boolean","null"],"default":fa\#
        lse,"description":"Complete it below the minimum of evidence."}}},"ExperimentPlan":{"type":"object","descripti\#
        on":"How long an experiment must run to see an effect.","required":["watch","relative_effect","confidence_leve\#
        l","power","effect","sequential","fixed","evidence"],"properties":{"watch":{"$ref":"#/components/schemas/Name"\#
        },"relative_effect":{"type":"number"},"confidence_level":{"type":"number"},"power":{"type":"number"},"effect":\#
        {"type":"number","description":"In units of the loss scale."},"sequential":{"allOf":[{"$ref":"#/components/sch\#
        emas/ExperimentLength"}],"description":"For the test that an experiment runs, which may stop at any time; neve\#
        r less than its minimum of evidence."},"fixed":{"allOf":[{"$ref":"#/components/schemas/ExperimentLength"}],"de\#
        scription":"For a single look at the end, which no experiment here takes."},"evidence":{"type":"object","descr\#
        iption":"What the numbers rest on.","required":["experiment","name","kind","steps","long_run_variance","champi\#
        on_loss"],"properties":{"experiment":{"type":"string"},"name":{"type":"string"},"kind":{"type":"string","enum"\#
        :["experiment","probation"]},"steps":{"type":"integer","description":"Grid points of evidence."},"long_run_var\#
        iance":{"type":"number","description":"Per grid point, of the scaled loss differences."},"champion_loss":{"typ\#
        e":"number","description":"The mean scaled loss of its champion."}}}}},"ExperimentLength":{"type":"object","re\#
        quired":["steps","duration"],"properties":{"steps":{"type":["integer","null"],"description":"Grid points; null\#
         where no number is enough."},"duration":{"type":["string","null"],"description":"The same as wall time; null \#
        beyond a century."}}},"ExperimentPreview":{"type":"object","description":"What `validate_only` answers; the id\#
         of a new one stands for nothing.","required":["validate_only","experiment"],"properties":{"validate_only":{"t\#
        ype":"boolean","const":true},"experiment":{"$ref":"#/components/schemas/Experiment"}}},"ExperimentProgress":{"\#
        type":"object","required":["blocks","steps","needed"],"properties":{"blocks":{"type":"integer","description":"\#
        Blocks of the test so far."},"steps":{"type":"integer","description":"Grid points that counted."},"needed":{"t\#
        ype":["integer","null"],"description":"Grid points to plan for `minimum_effect`; null until the noise is known\#
        ."}}},"ExperimentResult":{"type":"object","description":"What the evidence says so far, and at the end for goo\#
        d. Losses are absolute errors over each series' own scale.","required":["status","stop_reason","forced","n_ste\#
        ps","n_blocks","n_base_blocks","n_void_blocks","block_len","horizon","loss","scale","mean_loss","effect","cs",\#
        "e_value","p_value_anytime","dm_hln","long_run_var","lag1_block_autocorr","power_at_mde","n_required","guardra\#
        ils","coverage","winner","recommendation","withheld","assumptions","allocation"],"properties":{"status":{"type\#
        ":"string","enum":["running","promote","harm","equivalent","inconclusive"]},"stop_reason":{"type":["string","n\#
        ull"],"description":"As that of the experiment; null while it runs."},"forced":{"type":"boolean","description"\#
        :"Completed below the minimum of evidence."},"n_steps":{"type":"integer","description":"Grid points at which b\#
        oth versions could be scored."},"n_blocks":{"type":"integer","description":"Blocks of the test; 0 while their \#
        length is undecided."},"n_base_blocks":{"type":"integer","description":"Blocks of two horizons that counted."}
        """#
}
