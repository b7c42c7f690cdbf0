// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part2 = #"""
        a":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"headers":{"X-Request-Id":{"description":"The client\#
        's own, or a fresh one.","schema":{"type":"string"}},"ETag":{"description":"A strong entity tag. That of a dat\#
        a source or watch covers what a client wrote, never what happens to it.","schema":{"type":"string"}},"Location\#
        ":{"description":"The path of the resource that was made.","schema":{"type":"string","format":"uri-reference"}\#
        },"Content-Location":{"description":"The path with the number of the version.","schema":{"type":"string","form\#
        at":"uri-reference"}},"Link":{"description":"The next page, `rel=\"next\"`; absent on the last one.","schema":\#
        {"type":"string"}},"Allow":{"description":"The methods of the path.","schema":{"type":"string"}},"Accept":{"de\#
        scription":"The media types that the body may have.","schema":{"type":"string"}},"Retry-After":{"description":\#
        "Seconds.","schema":{"type":"integer"}},"Preference-Applied":{"description":"The preference that was honoured.\#
        ","schema":{"type":"string"}},"Vary":{"schema":{"type":"string","const":"Accept-Encoding"}},"Content-Encoding"\#
        :{"description":"Present when compressed.","schema":{"type":"string","const":"gzip"}}},"responses":{"NoContent\#
        ":{"description":"Deleted; with `validate_only=true`: it could be.","headers":{"X-Request-Id":{"$ref":"#/compo\#
        nents/headers/X-Request-Id"}}},"NotModified":{"description":"The client has the current one.","headers":{"X-Re\#
        quest-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}}},"BadReque\#
        st":{"description":"Syntax: not JSON, an unknown field or parameter, a wrong type, a bad header or page token.\#
        ","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json\#
        ":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/malformed_body","title":"Bad \#
        Request","status":400,"detail":"The request has 1 fault; each is listed under errors.","instance":"/v1/watches\#
        /api-requests","code":"malformed_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors\#
        ":[{"pointer":"/horizont","code":"unknown_field","detail":"There is no field horizont. Did you mean horizon?"}\#
        ]}}}},"NotFound":{"description":"There is no such resource.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
        eaders/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}\#
        ,"example":{"type":"/problems/watch_not_found","title":"Not Found","status":404,"detail":"There is no watch 'a\#
        pi-requests'.","instance":"/v1/watches/api-requests","code":"watch_not_found","request_id":"req_01hq3v5k9x7m2t\#
        4w6y8z0a1b2c","retryable":false}}}},"MethodNotAllowed":{"description":"Another method on this path.","headers"\#
        :{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Allow":{"$ref":"#/components/headers/Allow"}},"\#
        content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/pro\#
        blems/method_not_allowed","title":"Method Not Allowed","status":405,"detail":"This resource allows DELETE, GET\#
        , HEAD, PATCH, PUT.","instance":"/v1/watches/api-requests","code":"method_not_allowed","request_id":"req_01hq3\#
        v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"NotAcceptable":{"description":"`Accept` names no type that this \#
        resource has.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application\#
        /problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/not_acceptable",\#
        "title":"Not Acceptable","status":406,"detail":"This resource is given as application/json.","instance":"/v1/w\#
        atches/api-requests","code":"not_acceptable","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}\#
        }},"Conflict":{"description":"The request is right, the state is not.","headers":{"X-Request-Id":{"$ref":"#/co\#
        mponents/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas\#
        /Problem"},"example":{"type":"/problems/name_taken","title":"Conflict","status":409,"detail":"There is a watch\#
         'api-requests' already; choose another name.","instance":"/v1/watches/api-requests","code":"name_taken","requ\#
        est_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"PreconditionFailed":{"description":"`If-Match`\#
         names another revision, or `If-None-Match` forbids to replace.","headers":{"X-Request-Id":{"$ref":"#/componen\#
        ts/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Probl\#
        em"},"example":{"type":"/problems/etag_mismatch","title":"Precondition Failed","status":412,"detail":"The reso\#
        urce has changed since you read it; read it again.","instance":"/v1/watches/api-requests","code":"etag_mismatc\#
        h","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ContentTooLarge":{"description":"The b\#
        ody is over the limit.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"ap\#
        plication/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/body_to\#
        o_large","title":"Content Too Large","status":413,"detail":"A request body has at most 1048576 bytes.","instan\#
        ce":"/v1/watches/api-requests","code":"body_too_large","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryabl\#
        e":false}}}},"URITooLong":{"description":"Path and query are over the limit.","headers":{"X-Request-Id":{"$ref\#
        ":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/\#
        schemas/Problem"},"example":{"type":"/problems/uri_too_long","title":"URI Too Long","status":414,"detail":"Pat\#
        h and query have at most 8192 bytes.","instance":"/v1/watches/api-requests","code":"uri_too_long","request_id"\#
        :"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"UnsupportedMediaType":{"description":"The body has an\#
        other or no `Content-Type`.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Accept":{\#
        "$ref":"#/components/headers/Accept"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/s\#
        chemas/Problem"},"example":{"type":"/problems/unsupported_media_type","title":"Unsupported Media Type","status\#
        ":415,"detail":"Send the body with Content-Type: application/json.","instance":"/v1/watches/api-requests","cod\#
        e":"unsupported_media_type","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"Unprocessable\#
        Content":{"description":"The fields are readable and wrong.","headers":{"X-Request-Id":{"$ref":"#/components/h\#
        eaders/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}\#
        ,"example":{"type":"/problems/invalid_body","title":"Unprocessable Content","status":422,"detail":"The request\#
         has 1 fault; each is listed under errors.","instance":"/v1/watches/api-requests","code":"invalid_body","reque\#
        st_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/lookback","code":"out_of_rang\#
        e","detail":"The lookback (5m) must be longer than the horizon (15m)."}]}}}},"PreconditionRequired":{"descript\#
        ion":"`If-Match` is missing.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content\#
        ":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/i\#
        f_match_required","title":"Precondition Required","status":428,"detail":"Send If-Match with the ETag that you \#
        have read (or *), so that nobody's edit is lost.","instance":"/v1/watches/api-requests","code":"if_match_requi\#
        red","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"InternalServerError":{"description":\#
        "A bug; the log has the details under `request_id`.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
        -Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"exampl\#
        e":{"type":"/problems/internal_error","title":"Internal Server Error","status":500,"detail":"Something went wr\#
        ong on the server; the log has the details under this request_id.","instance":"/v1/watches/api-requests","code\#
        ":"internal_error","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ServiceUnavailable":{"\#
        description":"PostgreSQL is away, the server is starting or stopping, or the request took too long.","headers"\#
        :{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/headers/Retr\#
        y-After"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{\#
        "type":"/problems/deadline_exceeded","title":"Service Unavailable","status":503,"detail":"The request took lon\#
        ger than the server allows; try again.","instance":"/v1/watches/api-requests","code":"deadline_exceeded","requ\#
        est_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":true}}}}},"schemas":{"Activation":{"type":"object","descr\#
        iption":"One entry of the append-only history of which version was active when, why and by whom.","required":[\#
        "seq","version","previous_version","reason","detail","actor","rollback","at"],"properties":{"seq":{"type":"int\#
        eger","minimum":1,"description":"Grows by one with each activation of the watch."},"version":{"type":["integer\#
        ","null"],"description":"Null: from here on no version was active."},"previous_version":{"type":["integer","nu\#
        ll"]},"reason":{"type":"string","enum":["promotion","rollback","automatic_rollback","restore","artifact_unusab\#
        le"]},"detail":{"type":"string"},"actor":{"type":"string"},"rollback":{"type":["string","null"],"description":\#
        "The id of the rollback."},"at":{"type":"string","format":"date-time"}}},"ActivationList":{"type":"object","de\#
        scription":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/compo\#
        nents/schemas/Activation"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signe\#
        d; absent on the last page."}}},"ArimaParameters":{"type":"object","description":"Hyper-parameters of the mode\#
        l `arima`.","additionalProperties":false,"properties":{"p":{"type":["integer","null"],"minimum":0,"maximum":5,\#
        "default":1,"description":"Autoregressive terms."},"d":{"type":["integer","null"],"minimum":0,"maximum":2,"def\#
        ault":1,"description":"Times the series is differenced."},"q":{"type":["integer","null"],"minimum":0,"maximum"\#
        :5,"default":1,"description":"Moving-average terms."},"constant":{"type":["string","null"],"enum":["auto","on"\#
        ,"off",null],"default":"auto","description":"Whether the differenced series has a mean; `auto`: unless d is 2.\#
        "}}},"Auth":{"oneOf":[{"type":"object","description":"No authentication.","required":["type"],"additionalPrope\#
        rties":false,"properties":{"type":{"type":"string","const":"none"}}},{"type":"object","description":"Basic aut\#
        hentication, RFC 7617.","required":["type","username","password"],"additionalProperties":false,"properties":{"\#
        type":{"type":"string","const":"basic"},"username":{"type":"string","minLength":1,"maxLength":256,"description\#
        ":"Not secret."},"password":{"type":"string","minLength":1,"maxLength":1024,"description":"The password. Repli\#
        es show `***`, and a `***` sent back keeps the stored one."}}},{"type":"object","description":"A bearer token,\#
         RFC 6750.","required":["type","token"],"additionalProperties":false,"properties":{"type":{"type":"string","co\#
        nst":"bearer"},"token":{"type":"string","minLength":1,"maxLength":8192,"description":"The token. Replies show \#
        `***`, and a `***` sent back keeps the stored one."}}}]},"Condition":{"type":"object","description":"One fact \#
        about a watch with its reason.","required":["type","status","reason","message","since"],"properties":{"type":{\#
        "type":"string","enum":["scraping","trained","trainable","emitting","below_naive","emission_conflict","too_man\#
        y_series","artifact_unusable","configuration_changed","cold_series"]},"status":{"type":"boolean","description"\#
        :"Whether the fact holds."},"reason":{"type":"string","description":"A lower_snake word that programs may swit\#
        ch on."},"message":{"type":"string"},"since":{"type":["string","null"],"format":"date-time"}}},"DataQuality":{\#
        "type":"object","description":"Every check of every series of a running watch.","required":["watch","trainable\#
        ","series"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"trainable":{"type":"boolean","descript\#
        ion":"Whether one series has enough history."},"series":{"type":"array","items":{"$ref":"#/components/schemas/\#
        QualityReport"}}}},"DataSource":{"description":"A Prometheus-compatible endpoint.","allOf":[{"$ref":"#/compone\#
        nts/schemas/DataSourceSpecification"},{"type":"object","required":["id","revision","created_at","updated_at","\#
        status"],"properties":{"id":{"type":"string","description":"Such as `src_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revis\#
        ion":{"type":"integer","minimum":1,"description":"Moves with each edit."},"created_at":{"type":"string","forma\#
        t":"date-time"},"updated_at":{"type":"string","format":"date-time"},"status":{"type":"object","description":"H\#
        ow it has answered lately.","required":["health","latency_ms","checked_at","error"],"properties":{"health":{"t\#
        ype":"string","enum":["unknown","healthy","unhealthy"]},"latency_ms":{"type":["number","null"],"description":"\#
        Of the newest successful probe."},"checked_at":{"type":["string","null"],"format":"date-time"},"error":{"anyOf\#
        ":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}],"description":"The failure of the newest probe, whe\#
        n it failed."}}}}}]},"DataSourceInput":{"type":"object","description":"A data source as a client writes it. A \#
        field that is null counts as absent.","required":["url"],"additionalProperties":false,"properties":{"name":{"t\#
        ype":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required\#
         on POST; on PUT it may repeat the name of the URL."},"url":{"type":"string","minLength":8,"maxLength":2048,"p\#
        attern":"^https?://","description":"Scheme, host, optional port and optional path prefix; no query string, fra\#
        gment, user name or password. A trailing slash is dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Au\#
        th"},{"type":"null"}],"description":"How Sentinel shows who it is; none by default."},"headers":{"type":["obje\#
        ct","null"],"description":"Extra header fields of every request. Values are secret: replies show `***`, and a \#
        `***` sent back keeps the stored value. Host, Content-*, Transfer-Encoding, Connection, Authorization and Acce\#
        pt-Encoding are refused.","maxProperties":16,"additionalProperties":{"type":"string","maxLength":4096}},"tenan\#
        t":{"type":["string","null"],"minLength":1,"maxLength":256,"description":"The value of `tenant_header`; not se\#
        cret."},"tenant_header":{"type":["string","null"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","\#
        default":"X-Scope-OrgID","description":"The tenant header of Mimir and its relatives."},"ca_bundle":{"type":["\#
        string","null"],"minLength":1,"maxLength":262144,"description":"PEM certificates instead of the system's trust\#
         store."},"timeout":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+\#
        s)?(\\d+ms)?)\\s*$","default":"10s","description":"How long one request may take, 100ms to 5m."},"in_flight_li\#
        mit":{"type":["integer","null"],"minimum":1,"maximum":64,"default":8,"description":"Requests at the same time.\#
        "},"scrape_interval":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d\#
        +s)?(\\d+ms)?)\\s*$","default":"15s","description":"How often the source scrapes its targets, 1s to 1h; the sh\#
        ortest window of a rate is four of them."},"description":{"type":["string","null"],"maxLength":1000,"default":\#
        "","description":"For people."},"id":{"readOnly":true,"description":"Ignored, so that what was read can be wri\#
        tten back."},"revision":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},\#
        "created_at":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"updated_at\#
        ":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"status":{"readOnly":t\#
        rue,"description":"Ignored, so that what was read can be written back."}}},"DataSourceList":{"type":"object","\#
        description":"In the order of names.","required":["items"],"properties":{"items":{"type":"array","items":{"$re\#
        f":"#/components/schemas/DataSource"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaqu\#
        e and signed; absent on the last page."}}},"DataSourcePatch":{"type":"object","description":"A merge patch (RF\#
        C 7396): what is absent stays, null puts the default back.","additionalProperties":false,"properties":{"name":\#
        {"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May o\#
        nly repeat the name of the URL."},"url":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^https?://"\#
        ,"description":"Scheme, host, optional port and optional path prefix; no query string, fragment, user name or \#
        password. A trailing slash is dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}\#
        ],"description":"How Sentinel shows who it is; none by default."},"headers":{"type":["object","null"],"descrip\#
        tion":"Extra header fields of every request. Values are secret: replies show `***`, and a `***` sent back keep\#
        s the stored value. Host, Content-*, Transfer-Encoding, Connection, Authorization and Accept-Encoding are refu\#
        sed.","maxProperties":16,"additionalProperties":{"type":"string","maxLength":4096}},"tenant":{"type":["string"\#
        ,"null"],"minLength":1,"maxLength":256,"description":"The value of `tenant_header`; not secret."},"tenant_head\#
        er":{"type":["string","null"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-Or\#
        gID","description":"The tenant header of Mimir and its relatives."},"ca_bundle":{"type":["string","null"],"min\#
        Length":1,"maxLength":262144,"description":"PEM certificates instead of the system's trust store."},"timeout":\#
        {"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$",\#
        "default":"10s","description":"How long one request may take, 100ms to 5m."},"in_flight_limit":{"type":["integ\#
        er","null"],"minimum":1,"maximum":64,"default":8,"description":"Requests at the same time."},"scrape_interval"\#
        :{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"\#
        ,"default":"15s","description":"How often the source scrapes its targets, 1s to 1h; the shortest window of a r\#
        ate is four of them."},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"Fo\#
        r people."}}},"DataSourcePreview":{"type":"object","description":"What `validate_only` answers: the specificat\#
        ion that the source has now or would be created with.","required":["validate_only","data_source"],"properties"\#
        :{"validate_only":{"type":"boolean","const":true},"data_source":{"$ref":"#/components/schemas/DataSourceSpecif\#
        ication"}}},"DataSourceSpecification":{"type":"object","description":"What a client wrote, every default spell\#
        ed out, secrets masked.","required":["name","url","auth","headers","tenant","tenant_header","ca_bundle","timeo\#
        ut","in_flight_limit","scrape_interval","description"],"properties":{"name":{"$ref":"#/components/schemas/Name\#
        "},"url":{"type":"string","format":"uri"},"auth":{"$ref":"#/components/schemas/Auth"},"headers":{"type":"objec\#
        t","description":"Every value is `***`.","additionalProperties":{"type":"string"}},"tenant":{"type":["string",\#
        "null"]},"tenant_header":{"type":"string"},"ca_bundle":{"type":["string","null"]},"timeout":{"type":"string","\#
        pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"in_flight_limit":{"type":\#
        "integer","minimum":1,"maximum":64},"scrape_interval":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d\#
        +d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"description":{"type":"string"}}},"DriftPolicy":{"type":"object"\#
        ,"description":"When a drop in quality starts a retraining. Kept for the lifecycle milestone; no detector acts\#
         on it yet.","required":["enabled","mode","finetune","retrain","window","min_samples","persistence","cooldown"\#
        ,"detectors","on_low","on_high"],"properties":{"enabled":{"type":"boolean","description":"Whether drift starts\#
         trainings."},"mode":{"type":"string","enum":["relative","absolute"],"description":"`relative`: thresholds are\#
         ratios of live MAE to the baseline frozen at promotion; `absolute`: live MAE in the unit of the metric."},"fi\#
        netune":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The first threshold, below `retra\#
        in`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."},"retrain":{"type":"number","exclusi\#
        veMinimum":0,"maximum":1e+18,"description":"The second threshold; 1 to 100 in mode relative. Default 1.75 (rel\#
        ative), 0.3 (absolute)."},"window":{"type":"integer","minimum":10,"maximum":10000,"description":"Steps over wh\#
        ich errors are averaged."},"min_samples":{"type":"integer","minimum":1,"maximum":10000,"description":"Errors t\#
        hat the window must hold, at most `window`."},"persistence":{"type":"integer","minimum":1,"maximum":1000,"desc\#
        ription":"Evaluations in a row that must agree."},"cooldown":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+\#
        w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The least time between two drift trainings,\#
         at most 30d."},"detectors":{"type":"array","items":{"type":"string","enum":["performance","residual_cusum","i\#
        nput"]},"minItems":1,"maxItems":3,"description":"Which detectors act; all by default."},"on_low":{"type":"stri\#
        ng","enum":["none","finetune","full_retrain"],"description":"What happens above `finetune`."},"on_high":{"type\#
        ":"string","enum":["none","finetune","full_retrain"],"description":"What happens above `retrain`."}}},"DriftPo\#
        licyInput":{"type":"object","description":"When a drop in quality starts a retraining.","additionalProperties"\#
        :false,"properties":{"enabled":{"type":["boolean","null"],"default":true,"description":"Whether drift starts t\#
        rainings."},"mode":{"type":["string","null"],"enum":["relative","absolute",null],"default":"relative","descrip\#
        tion":"`relative`: thresholds are ratios of live MAE to the baseline frozen at promotion; `absolute`: live MAE\#
         in the unit of the metric."},"finetune":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"descr\#
        iption":"The first threshold, below `retrain`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolu\#
        te)."},"retrain":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description":"The second thre\#
        shold; 1 to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":["integer","null\#
        "],"minimum":10,"maximum":10000,"default":60,"description":"Steps over which errors are averaged."},"min_sampl\#
        es":{"type":["integer","null"],"minimum":1,"maximum":10000,"default":30,"description":"Errors that the window \#
        must hold, at most `window`."},"persistence":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":3\#
        ,"description":"Evaluations in a row that must agree."},"cooldown":{"type":["string","null"],"pattern":"^\\s*(\#
        0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"30m","description":"The least ti\#
        me between two drift trainings, at most 30d."},"detectors":{"type":["array","null"],"items":{"type":"string","\#
        enum":["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"default":["performance","residual_c\#
        usum","input"],"description":"Which detectors act; all by default."},"on_low":{"type":["string","null"],"enum"\#
        :["none","finetune","full_retrain",null],"default":"finetune","description":"What happens above `finetune`."},\#
        "on_high":{"type":["string","null"],"enum":["none","finetune","full_retrain",null],"default":"full_retrain","d\#
        escription":"What happens above `retrain`."}}},"Emission":{"type":"object","description":"What a watch shows o\#
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
        iption":"Whether bounds appear beside the steps, once intervals are computed."},"version_label":{"type":["bool\#
        ean","null"],"default":true,"description":"Whether `sentinel_version` is a label; without it series stay the s\#
        ame over retrainings."},"expected":{"type":["array","null"],"items":{"type":"string","pattern":"^\\s*(0|(\\d+y\#
        )?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItems":1,"maxItems":8,"description":"How far a\#
        head the shown expectation was forecast: whole multiples of the granularity up to the horizon. By default one \#
        step."}}},"ErrorMetrics":{"type":"object","description":"Means over the series; what cannot be said is null.",\#
        "required":["n","mae","rmse","mase","wape","smape","mape","bias","pinball","coverage"],"properties":{"n":{"typ\#
        e":"integer","description":"Scored forecasts."},"mae":{"type":["number","null"]},"rmse":{"type":["number","nul\#
        l"]},"mase":{"type":["number","null"]},"wape":{"type":["number","null"]},"smape":{"type":["number","null"]},"m\#
        ape":{"type":["number","null"]},"bias":{"type":["number","null"]},"pinball":{"type":["number","null"]},"covera\#
        ge":{"type":["number","null"]}}},"ExponentialSmoothingParameters":{"type":"object","description":"Hyper-parame\#
        ters of the model `exponential_smoothing`.","additionalProperties":false,"properties":{"damped":{"type":["stri\#
        ng","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the trend dies away; `auto\#
        ` decides by the one-step error."},"alpha":{"type":["number","null"],"minimum":0.001,"maximum":1,"description"\#
        :"Weight of the newest value in the level; chosen from the data unless given."},"beta":{"type":["number","null\#
        "],"minimum":0,"maximum":1,"description":"Weight of the newest change in the trend, 0 for none; chosen from th\#
        e data unless given."},"phi":{"type":["number","null"],"minimum":0.5,"maximum":1,"description":"What remains o\#
        f the trend after each step; chosen from the data unless given."}}},"Fault":{"type":"object","description":"On\#
        e mistake in a document that a client sent.","required":["pointer","code","detail"],"properties":{"pointer":{"\#
        type":"string","format":"json-pointer","description":"Where: a JSON pointer (RFC 6901) into the body; empty fo\#
        r the body itself."},"code":{"type":"string","enum":["required","unknown_field","wrong_type","out_of_range","i\#
        nvalid","conflict","duplicate","too_long","too_short","too_many","too_few","not_found","unsupported","read_onl\#
        y"],"description":"The kind of mistake."},"detail":{"type":"string","description":"A sentence that names the f\#
        ix."}}},"Forecast":{"type":"object","description":"The newest forecast of every series, in the order of ids.",\#
        "required":["watch","state","model","granularity","horizon","interval","items"],"properties":{"watch":{"$ref":\#
        "#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"model":{"type":"string","enum\#
        ":["naive","linear_trend","exponential_smoothing","arima","sgd"]},"granularity":{"type":"string","pattern":"^\\#
        \s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"\#
        ^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"interval":{"type":"object","descrip\#
        tion":"The levels asked for. Bounds are null until intervals are computed.","required":["levels","emitted_leve\#
        l","bounds","note"],"properties":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.\#
        999}},"emitted_level":{"type":"number","minimum":0.5,"maximum":0.999},"bounds":{"type":"null"},"note":{"type":\#
        "string"}}},"items":{"type":"array","items":{"$ref":"#/components/schemas/SeriesForecast"},"maxItems":1000},"n\#
        ext_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"GateOutcome":\#
        {"type":"object","description":"What was decided about a freshly trained version, and on which scores.","requi\#
        red":["promoted","reason"],"properties":{"promoted":{"type":"boolean"},"reason":{"type":"string","description"\#
        :"Such as `first_version`, `better_than_champion`, `worse_than_naive`, `configuration_changed`."},"gate":{"typ\#
        e":"string","enum":["on","off"]},"margin":{"type":"number"},"candidate_mase":{"type":["number","null"]},"champ\#
        ion_mase":{"type":["number","null"]},"naive_mase":{"type":["number","null"]}}},"History":{"type":"object","des\#
        cription":"Observed and expected values of a series, as a chart draws them.","required":["watch","series","gra\#
        nularity","step","horizon","start","end","points"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},\#
        "series":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\#
        \\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"step":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\#
        \d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The distance of the points."},"horizon":{"type":["string","null"\#
        ],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far a\#
        head the expectations were made."},"start":{"type":["string","null"],"format":"date-time","description":"Of th\#
        e first point."},"end":{"type":["string","null"],"format":"date-time","description":"Of the last point."},"poi\#
        nts":{"type":"array","items":{"$ref":"#/components/schemas/HistoryPoint"},"maxItems":11000}}},"HistoryPoint":{\#
        "type":"object","description":"One grid time. Bounds, arm and tier are null until intervals and experiments ex\#
        ist.","required":["time","observed","expected","lower","upper","error","version","arm","tier"],"properties":{"\#
        time":{"type":"string","format":"date-time"},"observed":{"type":["number","null"]},"expected":{"type":["number\#
        ","null"]},"lower":{"type":"null"},"upper":{"type":"null"},"error":{"type":["number","null"],"description":"Ob\#
        served minus expected."},"version":{"type":["integer","null"],"description":"The version that made the expecta\#
        tion."},"arm":{"type":"null"},"tier":{"type":"null"}}},"Interval":{"type":"object","description":"Which predic\#
        tion intervals are kept.","required":["levels","emitted_level"],"properties":{"levels":{"type":"array","items"\#
        :{"type":"number","minimum":0.5,"maximum":0.999},"description":"Ascending."},"emitted_level":{"type":"number",\#
        "minimum":0.5,"maximum":0.999}}},"IntervalInput":{"type":"object","description":"Which prediction intervals ar\#
        e kept; computed from the forecasting milestone on.","additionalProperties":false,"properties":{"levels":{"typ\#
        e":["array","null"],"items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8,"default\#
        ":[0.9],"description":"Coverage levels."},"emitted_level":{"type":["number","null"],"minimum":0.5,"maximum":0.\#
        999,"description":"One of `levels`; the largest by default."}}},"LinearTrendParameters":{"type":"object","desc\#
        ription":"Hyper-parameters of the model `linear_trend`.","additionalProperties":false,"properties":{"ridge":{"\#
        type":["number","null"],"minimum":1e-09,"maximum":1000,"default":0.001,"description":"Penalty per training row\#
         on the standardised coefficients."},"cyclical_time":{"type":["string","null"],"enum":["auto","on","off",null]\#
        ,"default":"auto","description":"Hour of the day and day of the week as inputs; `auto`: from 2 days and 2 week\#
        s of data on."}}},"LiveAccuracy":{"type":"object","description":"How good the served forecasts of one step hav\#
        e been.","required":["step","n","mae","mase","bias"],"properties":{"step":{"type":"integer","minimum":1,"descr\#
        iption":"Steps ahead, 1-based."},"n":{"type":"integer","description":"Matured forecasts so far."},"mae":{"type\#
        ":["number","null"],"description":"Mean absolute error, in the unit of the metric."},"mase":{"type":["number",\#
        "null"],"description":"MAE over the mean absolute one-step difference; null for a flat window."},"bias":{"type\#
        ":["number","null"],"description":"Mean of forecast minus actual."}}},"Liveness":{"type":"object","description\#
        ":"The process answers.","required":["status"],"properties":{"status":{"type":"string","const":"alive"}}},"Mat\#
        cher":{"type":"object","description":"One label matcher of a selector.","required":["label","op","value"],"add\#
        itionalProperties":false,"properties":{"label":{"type":"string","minLength":1,"maxLength":256,"description":"A\#
         label name."},"op":{"type":"string","enum":["=","!=","=~","!~"]},"value":{"type":"string","maxLength":4096,"d\#
        escription":"A value or, after `=~` and `!~`, an anchored regular expression (RE2)."}}},"Model":{"type":"objec\#
        t","description":"One model of the catalogue.","required":["kind","title","meaning","parameters","seasonal","i\#
        ntervals","covariates","partial_fit","cost_class","work_units_per_point","minimum_samples"],"properties":{"kin\#
        d":{"type":"string","enum":["naive","linear_trend","exponential_smoothing","arima","sgd"]},"title":{"type":"st\#
        ring"},"meaning":{"type":"string"},"parameters":{"type":"array","items":{"$ref":"#/components/schemas/Paramete\#
        r"}},"seasonal":{"type":"boolean","description":"Knows seasons."},"intervals":{"type":"boolean","description":\#
        "Brings prediction intervals of its own."},"covariates":{"type":"boolean","description":"Takes further series \#
        as inputs."},"partial_fit":{"type":"boolean","description":"Can be fine-tuned."},"cost_class":{"type":"string"\#
        ,"enum":["free","low","medium","high"]},"work_units_per_point":{"type":"number"},"minimum_samples":{"type":"in\#
        teger","description":"For a look-back of 30 and a horizon of 5 steps."}}},"ModelList":{"type":"object","descri\#
        ption":"The catalogue; not paged.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":\#
        "#/components/schemas/Model"}}}},"ModelParameters":{"description":"Hyper-parameters: those of the chosen model\#
        , each optional.","anyOf":[{"$ref":"#/components/schemas/NaiveParameters"},{"$ref":"#/components/schemas/Linea\#
        rTrendParameters"},{"$ref":"#/components/schemas/ExponentialSmoothingParameters"},{"$ref":"#/components/schema\#
        s/ArimaParameters"},{"$ref":"#/components/schemas/SgdParameters"}]},"NaiveParameters":{"type":"object","descri\#
        ption":"Hyper-parameters of the model `naive`.","additionalProperties":false,"properties":{}},"Name":{"type":"\#
        string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLength":1,"maxLength":63,"description":"A name th\#
        at the client chooses: lower-case letters, digits and inner hyphens."},"Parameter":{"type":"object","descripti\#
        on":"One hyper-parameter.","required":["name","type","default","meaning"],"properties":{"name":{"type":"string\#
        "},"type":{"type":"string","enum":["integer","number","string"]},"minimum":{"type":"number"},"maximum":{"type"\#
        :"number"},"enum":{"type":"array","items":{"type":"string"}},"default":{"description":"Null: chosen from the d\#
        ata.","type":["integer","number","string","null"]},"meaning":{"type":"string"}}},"Problem":{"type":"object","d\#
        escription":"An error, RFC 9457.","required":["type","title","status","detail","instance","code","request_id",\#
        "retryable"],"properties":{"type":{"type":"string","format":"uri-reference","description":"A relative URI, `/p\#
        roblems/{code}`."},"title":{"type":"string","description":"The standard phrase of the status."},"status":{"typ\#
        e":"integer","minimum":400,"maximum":599,"description":"The HTTP status."},"detail":{"type":"string","descript\#
        ion":"A sentence that names the field and the fix."},"instance":{"type":"string","format":"uri-reference","des\#
        cription":"The path of the request."},"code":{"type":"string","description":"A stable lower_snake word that pr\#
        ograms may switch on, such as `watch_not_found`."},"request_id":{"type":"string","description":"The `X-Request\#
        -Id` of the reply; the log has the details under it."},"retryable":{"type":"boolean","description":"Whether th\#
        e same request may succeed later without a change."},"errors":{"type":"array","items":{"$ref":"#/components/sc\#
        hemas/Fault"},"minItems":1,"description":"Every fault of the request at once."}}},"QualityReport":{"type":"obj\#
        ect","description":"Why a series can or cannot be trained.","required":["id","labels","trainable","points_need\#
        ed","points_covered","span","last_observed","checks"],"properties":{"id":{"type":"string","description":"The i\#
        d of the series."},"labels":{"type":"object","additionalProperties":{"type":"string"}},"trainable":{"type":"bo\#
        olean"},"points_needed":{"type":"integer","description":"Observed points that the model needs."},"points_cover\#
        ed":{"type":"integer","description":"Observed points in the window that counts."},"span":{"type":"string","pat\#
        tern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"From the oldest\#
         to the newest grid point held."},"last_observed":{"type":["string","null"],"format":"date-time"},"checks":{"t\#
        ype":"array","items":{"type":"object","required":["name","value","limit","verdict"],"properties":{"name":{"typ\#
        e":"string","enum":["points","missing_ratio","longest_gap_steps","staleness_steps","flat_share","outlier_share\#
        ","resets_per_100","duplicate_share","non_finite_share"]},"value":{"type":["number","null"]},"limit":{"type":"\#
        number"},"verdict":{"type":"string","enum":["pass","warn","fail"]}}}}}},"Readiness":{"type":"object","descript\#
        ion":"Whether this process should get traffic.","required":["status","reasons"],"properties":{"status":{"type"\#
        :"string","enum":["ready","not_ready"]},"reasons":{"type":"array","items":{"$ref":"#/components/schemas/Reason\#
        "},"description":"What stands in the way."}}},"Reason":{"type":"object","description":"Why something is as it \#
        is.","required":["reason","message"],"properties":{"reason":{"type":"string","description":"A lower_snake word\#
         that programs may switch on."},"message":{"type":"string","description":"A sentence for people."}}},"Rollback\#
        ":{"type":"object","description":"One return to an earlier version.","required":["id","watch","from","to","sta\#
        te","reason","actor","restored_configuration","activation_seq","pinned_until","created_at","acknowledged_at"],\#
        "properties":{"id":{"type":"string","description":"Such as `rbk_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref"\#
        :"#/components/schemas/Name"},"from":{"type":["integer","null"]},"to":{"type":"integer","minimum":1},"state":{\#
        "type":"string","enum":["pending","acknowledged","failed","released"],"description":"acknowledged: no scrape t\#
        hat starts later shows the version that was left."},"reason":{"type":"string"},"actor":{"type":"string"},"rest\#
        ored_configuration":{"type":"boolean"},"activation_seq":{"type":"integer"},"pinned_until":{"type":["string","n\#
        ull"],"format":"date-time"},"created_at":{"type":"string","format":"date-time"},"acknowledged_at":{"type":["st\#
        ring","null"],"format":"date-time"}}},"RollbackInput":{"type":"object","description":"What to roll back to; an\#
         empty body rolls back to the previously active version.","additionalProperties":false,"properties":{"reason":\#
        {"type":["string","null"],"maxLength":1000,"default":"","description":"For the record."},"to_version":{"type":\#
        ["integer","null"],"minimum":1,"maximum":2147483647,"description":"The previously active version by default."}\#
        ,"expected_active_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard:\#
         409 when another version is active."},"restore_configuration":{"type":["boolean","null"],"default":false,"des\#
        cription":"Also put the configuration back that the target was trained under."}}},"RollbackList":{"type":"obje\#
        ct","description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"\#
        #/components/schemas/Rollback"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and \#
        signed; absent on the last page."}}},"RollbackPreview":{"type":"object","description":"What `validate_only` an\#
        swers; the id stands for nothing.","required":["validate_only","rollback"],"properties":{"validate_only":{"typ\#
        e":"boolean","const":true},"rollback":{"$ref":"#/components/schemas/Rollback"}}},"Series":{"type":"object","de\#
        scription":"One label set that the query of a watch returns.","required":["id","labels","first_seen","last_see\#
        n","stale","last_observed","last_value","points","observed","version","cold","issued_at","counters"],"properti\#
        es":{"id":{"type":"string","pattern":"^[0-9a-f]{16}$","description":"Sixteen hexadecimal digits of the fingerp\#
        rint of the labels."},"labels":{"type":"object","additionalProperties":{"type":"string"}},"first_seen":{"type"\#
        :"string","format":"date-time"},"last_seen":{"type":"string","format":"date-time"},"stale":{"type":"boolean","\#
        description":"The newest observation is older than the forecasts reach."},"last_observed":{"type":["string","n\#
        ull"],"format":"date-time"},"last_value":{"type":["number","null"]},"points":{"type":["integer","null"],"descr\#
        iption":"Grid points held."},"observed":{"type":["integer","null"],"description":"Of them observed."},"version\#
        ":{"type":["integer","null"],"minimum":1,"description":"The version that forecasts it."},"cold":{"type":"boole\#
        an","description":"It joined after that version was trained."},"issued_at":{"type":["string","null"],"format":\#
        "date-time"},"counters":{"type":["object","null"],"description":"What was noticed since the series joined; nul\#
        l while it does not run.","required":["late","late_dropped","duplicates","non_finite"],"properties":{"late":{"\#
        type":"integer"},"late_dropped":{"type":"integer"},"duplicates":{"type":"integer"},"non_finite":{"type":"integ\#
        er"}}}}},"SeriesForecast":{"type":"object","description":"The newest forecast of one series.","required":["id"\#
        ,"labels","version","cold","stale","issued_at","data_age_seconds","steps"],"properties":{"id":{"type":"string"\#
        },"labels":{"type":"object","additionalProperties":{"type":"string"}},"version":{"type":["integer","null"],"mi\#
        nimum":1},"cold":{"type":"boolean"},"stale":{"type":"boolean","description":"A stale series has no steps, as o\#
        n `/metrics`."},"issued_at":{"type":["string","null"],"format":"date-time"},"data_age_seconds":{"type":["numbe\#
        r","null"]},"steps":{"type":"array","items":{"type":"object","required":["step","time","value"],"properties":{\#
        "step":{"type":"integer","minimum":1,"description":"1-based."},"time":{"type":"string","format":"date-time","d\#
        escription":"On the grid."},"value":{"type":"number"}}}}}},"SeriesList":{"type":"object","description":"In the\#
         order of ids.","required":["watch","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"items\#
        ":{"type":"array","items":{"$ref":"#/components/schemas/Series"},"maxItems":1000},"next_page_token":{"type":"s\#
        tring","description":"Opaque and signed; absent on the last page."}}},"SgdParameters":{"type":"object","descri\#
        ption":"Hyper-parameters of the model `sgd`.","additionalProperties":false,"properties":{"epochs":{"type":["in\#
        teger","null"],"minimum":1,"maximum":200,"default":20,"description":"The most passes over the training rows."}\#
        ,"learning_rate":{"type":["number","null"],"minimum":0.0001,"maximum":1,"default":0.5,"description":"The first\#
         pass's step, relative to the squared length of a row."},"l2":{"type":["number","null"],"minimum":0,"maximum":\#
        0.5,"default":0.0001,"description":"Shrinkage per pass."},"cyclical_time":{"type":["string","null"],"enum":["a\#
        uto","on","off",null],"default":"auto","description":"Hour of the day and day of the week as inputs; `auto`: f\#
        rom 2 days and 2 weeks of data on."}}},"SourceRevision":{"type":"object","description":"The data source as it \#
        was.","required":["id","revision"],"properties":{"id":{"type":"string"},"revision":{"type":"integer"}}},"StepM\#
        etrics":{"description":"The same for one step ahead.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"\#
        type":"object","required":["step"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."\#
        }}}]},"TrainingRun":{"type":"object","description":"One attempt to make a version.","required":["id","watch","\#
        trigger","policy","state","progress","actor","attempts","version","outcome","error","spec_generation","data_so\#
        urce","requested_at","started_at","finished_at"],"properties":{"id":{"type":"string","description":"Such as `r\#
        un_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"trigger":{"type":"string","enu\#
        m":["cold_start","cron","drift","manual","experiment"]},"policy":{"type":"string","enum":["full_retrain","fine\#
        tune"]},"state":{"type":"string","enum":["queued","running","succeeded","failed","cancelled","superseded"],"de\#
        scription":"superseded: the configuration changed meanwhile, the result is not used."},"progress":{"type":"num\#
        ber","minimum":0,"maximum":1},"actor":{"type":"string"},"attempts":{"type":"integer"},"version":{"type":["inte\#
        ger","null"],"description":"The version it made."},"outcome":{"anyOf":[{"$ref":"#/components/schemas/GateOutco\#
        me"},{"type":"null"}]},"error":{"type":["object","null"],"description":"Why it failed.","required":["code","de\#
        tail"],"properties":{"code":{"type":"string"},"detail":{"type":"string"}}},"spec_generation":{"type":"integer"\#
        },"data_source":{"$ref":"#/components/schemas/SourceRevision"},"requested_at":{"type":"string","format":"date-\#
        time"},"started_at":{"type":["string","null"],"format":"date-time"},"finished_at":{"type":["string","null"],"f\#
        ormat":"date-time"}}},"TrainingRunAccepted":{"description":"The run, and whether it was open already.","allOf"\#
        :[{"$ref":"#/components/schemas/TrainingRun"},{"type":"object","required":["coalesced"],"properties":{"coalesc\#
        ed":{"type":"boolean","description":"An open run was there: it is the answer, no second one was made."}}}]},"T\#
        rainingRunInput":{"type":"object","description":"How to train; an empty body retrains fully.","additionalPrope\#
        rties":false,"properties":{"policy":{"type":["string","null"],"enum":["full_retrain","finetune",null],"default\#
        ":"full_retrain","description":"`finetune` goes on from the active version where the model can."}}},"TrainingR\#
        unList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{"type":"arr\#
        ay","items":{"$ref":"#/components/schemas/TrainingRun"},"maxItems":1000},"next_page_token":{"type":"string","d\#
        escription":"Opaque and signed; absent on the last page."}}},"TrainingRunPatch":{"type":"object","description"\#
        :"Cancels an open run.","required":["state"],"additionalProperties":false,"properties":{"state":{"type":"strin\#
        g","const":"cancelled","description":"The one change that a client can make."}}},"TrainingRunPreview":{"type":\#
        "object","description":"What `validate_only` answers; the id stands for nothing.","required":["validate_only",\#
        "training_run"],"properties":{"validate_only":{"type":"boolean","const":true},"training_run":{"$ref":"#/compon\#
        ents/schemas/TrainingRun"}}},"ValidationMetrics":{"type":"object","description":"Rolling-origin validation; `n\#
        aive` is the last-value forecast on the same origins.","required":["overall","naive","steps","origins"],"prope\#
        rties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"naive":{"$ref":"#/components/schemas/ErrorMetr\#
        ics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/StepMetrics"}},"origins":{"type":"integer"\#
        ,"description":"Rolling origins."}}},"Version":{"type":"object","description":"An immutable result of training\#
        : where it stands, where it came from, how good it was.","required":["number","watch","model","stage","created\#
        _at","lineage","data_source","trigger","policy","actor","started_at","duration_ms","data_window","sample_count\#
        ","series_count","skipped_series","parameters","metrics","gate","features","preprocessing","importance","drift\#
        _score","configuration","artifact","tags","description"],"properties":{"number":{"type":"integer","minimum":1,\#
        "description":"Per watch name, never reused."},"watch":{"$ref":"#/components/schemas/Name"},"model":{"type":"s\#
        tring","enum":["naive","linear_trend","exponential_smoothing","arima","sgd"]},"stage":{"type":"string","enum":\#
        ["development","staging","production","archived"]},"created_at":{"type":"string","format":"date-time"},"lineag\#
        e":{"type":"object","required":["parent","training_run"],"properties":{"parent":{"type":["integer","null"],"de\#
        scription":"The version that was active then."},"training_run":{"type":["string","null"]}}},"data_source":{"$r\#
        ef":"#/components/schemas/SourceRevision"},"trigger":{"type":"string","enum":["cold_start","cron","drift","man\#
        ual","experiment"]},"policy":{"type":"string","enum":["full_retrain","finetune"]},"actor":{"type":"string"},"s\#
        tarted_at":{"type":["string","null"],"format":"date-time"},"duration_ms":{"type":"number"},"data_window":{"typ\#
        e":"object","description":"Grid times of the oldest and newest point that was learnt from.","required":["start\#
        ","end"],"properties":{"start":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-ti\#
        me"}}},"sample_count":{"type":"integer"},"series_count":{"type":"integer"},"skipped_series":{"type":"array","i\#
        tems":{"type":"object","required":["series","reason"],"properties":{"series":{"type":"string"},"reason":{"type\#
        ":"string"}}},"description":"Series that could not be trained."},"parameters":{"$ref":"#/components/schemas/Mo\#
        delParameters"},"metrics":{"type":"object","required":["training","validation","live"],"properties":{"training\#
        ":{"type":"null"},"validation":{"$ref":"#/components/schemas/ValidationMetrics"},"live":{"type":"null"}}},"gat\#
        e":{"$ref":"#/components/schemas/GateOutcome"},"features":{"type":"array","items":{"type":"string"},"descripti\#
        on":"What the model computes from the past of a series."},"preprocessing":{"type":"object","required":["gaps",\#
        "outliers","scale"],"properties":{"gaps":{"type":"string"},"outliers":{"type":"string"},"scale":{"type":"strin\#
        g"}}},"importance":{"type":"null"},"drift_score":{"type":"null"},"configuration":{"type":"object","description\#
        ":"What it was trained under; a rollback can restore it.","required":["transform","model","parameters","granul\#
        arity","horizon","lookback"],"properties":{"metric":{"type":"string"},"labels":{"type":"object","additionalPro\#
        perties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query\#
        ":{"type":"string"},"transform":{"type":"string","enum":["none","rate","increase","delta","auto"]},"model":{"t\#
        ype":"string","enum":["naive","linear_trend","exponential_smoothing","arima","sgd"]},"parameters":{"$ref":"#/c\#
        omponents/schemas/ModelParameters"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?\#
        (\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d\#
        )?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\\#
        d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}}},"artifact":{"type":"object","required":["sha256","size","form\#
        at","pruned_at"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer",\#
        "description":"Bytes."},"format":{"type":"integer"},"pruned_at":{"type":["string","null"],"format":"date-time"\#
        ,"description":"When the bytes were dropped by `max_versions`; the record stays."}}},"tags":{"type":"object","\#
        additionalProperties":{"type":"string"}},"description":{"type":"string"}}},"VersionList":{"type":"object","des\#
        cription":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/compon\#
        ents/schemas/Version"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; a\#
        bsent on the last page."}}},"Watch":{"description":"What to forecast and how, and in a few words how it goes."\#
        ,"allOf":[{"$ref":"#/components/schemas/WatchSpecification"},{"type":"object","required":["id","revision","spe\#
        c_generation","active_version","state","error","created_at","updated_at"],"properties":{"id":{"type":"string",\#
        "description":"Such as `wch_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"descripti\#
        on":"Moves with each edit."},"spec_generation":{"type":"integer","minimum":1,"description":"Moves with each ed
        """#
}
