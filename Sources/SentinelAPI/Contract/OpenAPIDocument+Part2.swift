// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part2 = #"""
        ":"*"}},"Prefer":{"name":"Prefer","in":"header","description":"`wait=N`: answer when the run has ended, after \#
        N seconds (at most 25) at the latest.","schema":{"type":"string","pattern":"wait=[0-9]+"}},"X-Request-Id":{"na\#
        me":"X-Request-Id","in":"header","description":"An id that the reply and the log repeat; a fresh one by defaul\#
        t.","schema":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"}}},"headers":{"X-Request-Id":{"description":"\#
        The client's own, or a fresh one.","schema":{"type":"string"}},"ETag":{"description":"A strong entity tag. Tha\#
        t of a data source or watch covers what a client wrote, never what happens to it.","schema":{"type":"string"}}\#
        ,"Location":{"description":"The path of the resource that was made.","schema":{"type":"string","format":"uri-r\#
        eference"}},"Content-Location":{"description":"The path with the number of the version.","schema":{"type":"str\#
        ing","format":"uri-reference"}},"Link":{"description":"The next page, `rel=\"next\"`; absent on the last one."\#
        ,"schema":{"type":"string"}},"Allow":{"description":"The methods of the path.","schema":{"type":"string"}},"Ac\#
        cept":{"description":"The media types that the body may have.","schema":{"type":"string"}},"Retry-After":{"des\#
        cription":"Seconds.","schema":{"type":"integer"}},"Preference-Applied":{"description":"The preference that was\#
         honoured.","schema":{"type":"string"}},"Vary":{"schema":{"type":"string","const":"Accept-Encoding"}},"Content\#
        -Encoding":{"description":"Present when compressed.","schema":{"type":"string","const":"gzip"}}},"responses":{\#
        "NoContent":{"description":"Deleted; with `validate_only=true`: it could be.","headers":{"X-Request-Id":{"$ref\#
        ":"#/components/headers/X-Request-Id"}}},"NotModified":{"description":"The client has the current one.","heade\#
        rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}}}\#
        ,"BadRequest":{"description":"Syntax: not JSON, an unknown field or parameter, a wrong type, a bad header or p\#
        age token.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/pr\#
        oblem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/malformed_body","ti\#
        tle":"Bad Request","status":400,"detail":"The request has 1 fault; each is listed under errors.","instance":"/\#
        v1/watches/api-requests","code":"malformed_body","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":fal\#
        se,"errors":[{"pointer":"/horizont","code":"unknown_field","detail":"There is no field horizont. Did you mean \#
        horizon?"}]}}}},"NotFound":{"description":"There is no such resource.","headers":{"X-Request-Id":{"$ref":"#/co\#
        mponents/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas\#
        /Problem"},"example":{"type":"/problems/watch_not_found","title":"Not Found","status":404,"detail":"There is n\#
        o watch 'api-requests'.","instance":"/v1/watches/api-requests","code":"watch_not_found","request_id":"req_01hq\#
        3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"MethodNotAllowed":{"description":"Another method on this path."\#
        ,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Allow":{"$ref":"#/components/headers/\#
        Allow"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"t\#
        ype":"/problems/method_not_allowed","title":"Method Not Allowed","status":405,"detail":"This resource allows D\#
        ELETE, GET, HEAD, PATCH, PUT.","instance":"/v1/watches/api-requests","code":"method_not_allowed","request_id":\#
        "req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"NotAcceptable":{"description":"`Accept` names no type \#
        that this resource has.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"a\#
        pplication/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/problems/not_ac\#
        ceptable","title":"Not Acceptable","status":406,"detail":"This resource is given as application/json.","instan\#
        ce":"/v1/watches/api-requests","code":"not_acceptable","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryabl\#
        e":false}}}},"Conflict":{"description":"The request is right, the state is not.","headers":{"X-Request-Id":{"$\#
        ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/componen\#
        ts/schemas/Problem"},"example":{"type":"/problems/name_taken","title":"Conflict","status":409,"detail":"There \#
        is a watch 'api-requests' already; choose another name.","instance":"/v1/watches/api-requests","code":"name_ta\#
        ken","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"PreconditionFailed":{"description":"\#
        `If-Match` names another revision, or `If-None-Match` forbids to replace.","headers":{"X-Request-Id":{"$ref":"\#
        #/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/sch\#
        emas/Problem"},"example":{"type":"/problems/etag_mismatch","title":"Precondition Failed","status":412,"detail"\#
        :"The resource has changed since you read it; read it again.","instance":"/v1/watches/api-requests","code":"et\#
        ag_mismatch","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ContentTooLarge":{"descripti\#
        on":"The body is over the limit.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"con\#
        tent":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/proble\#
        ms/body_too_large","title":"Content Too Large","status":413,"detail":"A request body has at most 1048576 bytes\#
        .","instance":"/v1/watches/api-requests","code":"body_too_large","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c"\#
        ,"retryable":false}}}},"URITooLong":{"description":"Path and query are over the limit.","headers":{"X-Request-\#
        Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/c\#
        omponents/schemas/Problem"},"example":{"type":"/problems/uri_too_long","title":"URI Too Long","status":414,"de\#
        tail":"Path and query have at most 8192 bytes.","instance":"/v1/watches/api-requests","code":"uri_too_long","r\#
        equest_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"UnsupportedMediaType":{"description":"The b\#
        ody has another or no `Content-Type`.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},\#
        "Accept":{"$ref":"#/components/headers/Accept"}},"content":{"application/problem+json":{"schema":{"$ref":"#/co\#
        mponents/schemas/Problem"},"example":{"type":"/problems/unsupported_media_type","title":"Unsupported Media Typ\#
        e","status":415,"detail":"Send the body with Content-Type: application/json.","instance":"/v1/watches/api-requ\#
        ests","code":"unsupported_media_type","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"Unp\#
        rocessableContent":{"description":"The fields are readable and wrong.","headers":{"X-Request-Id":{"$ref":"#/co\#
        mponents/headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas\#
        /Problem"},"example":{"type":"/problems/invalid_body","title":"Unprocessable Content","status":422,"detail":"T\#
        he request has 1 fault; each is listed under errors.","instance":"/v1/watches/api-requests","code":"invalid_bo\#
        dy","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false,"errors":[{"pointer":"/lookback","code":"o\#
        ut_of_range","detail":"The lookback (5m) must be longer than the horizon (15m)."}]}}}},"PreconditionRequired":\#
        {"description":"`If-Match` is missing.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}\#
        },"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/\#
        problems/if_match_required","title":"Precondition Required","status":428,"detail":"Send If-Match with the ETag\#
         that you have read (or *), so that nobody's edit is lost.","instance":"/v1/watches/api-requests","code":"if_m\#
        atch_required","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"InternalServerError":{"des\#
        cription":"A bug; the log has the details under `request_id`.","headers":{"X-Request-Id":{"$ref":"#/components\#
        /headers/X-Request-Id"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem\#
        "},"example":{"type":"/problems/internal_error","title":"Internal Server Error","status":500,"detail":"Somethi\#
        ng went wrong on the server; the log has the details under this request_id.","instance":"/v1/watches/api-reque\#
        sts","code":"internal_error","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":false}}}},"ServiceUnava\#
        ilable":{"description":"PostgreSQL is away, the server is starting or stopping, or the request took too long."\#
        ,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Retry-After":{"$ref":"#/components/he\#
        aders/Retry-After"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"\#
        example":{"type":"/problems/deadline_exceeded","title":"Service Unavailable","status":503,"detail":"The reques\#
        t took longer than the server allows; try again.","instance":"/v1/watches/api-requests","code":"deadline_excee\#
        ded","request_id":"req_01hq3v5k9x7m2t4w6y8z0a1b2c","retryable":true}}}}},"schemas":{"Activation":{"type":"obje\#
        ct","description":"One entry of the append-only history of which version was active when, why and by whom.","r\#
        equired":["seq","version","previous_version","reason","detail","actor","rollback","at"],"properties":{"seq":{"\#
        type":"integer","minimum":1,"description":"Grows by one with each activation of the watch."},"version":{"type"\#
        :["integer","null"],"description":"Null: from here on no version was active."},"previous_version":{"type":["in\#
        teger","null"]},"reason":{"type":"string","enum":["promotion","rollback","automatic_rollback","restore","artif\#
        act_unusable"]},"detail":{"type":"string"},"actor":{"type":"string"},"rollback":{"type":["string","null"],"des\#
        cription":"The id of the rollback."},"at":{"type":"string","format":"date-time"}}},"ActivationList":{"type":"o\#
        bject","description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref\#
        ":"#/components/schemas/Activation"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque\#
         and signed; absent on the last page."}}},"ArimaParameters":{"type":"object","description":"Hyper-parameters o\#
        f the model `arima`.","additionalProperties":false,"properties":{"p":{"type":["integer","null"],"minimum":0,"m\#
        aximum":5,"default":1,"description":"Autoregressive terms, where `order` is not `auto`."},"d":{"type":["intege\#
        r","null"],"minimum":0,"maximum":2,"default":1,"description":"Times the series is differenced, where `order` i\#
        s not `auto`."},"q":{"type":["integer","null"],"minimum":0,"maximum":5,"default":1,"description":"Moving-avera\#
        ge terms, where `order` is not `auto`."},"constant":{"type":["string","null"],"enum":["auto","on","off",null],\#
        "default":"auto","description":"Whether the differenced series has a mean; `auto`: unless it is differenced tw\#
        ice."},"order":{"type":["string","null"],"enum":["auto","fixed",null],"description":"Whether the terms are fou\#
        nd from the data; so they are unless one of them is given."},"seasonal_p":{"type":["integer","null"],"minimum"\#
        :0,"maximum":2,"default":0,"description":"Autoregressive terms at multiples of the season."},"seasonal_d":{"ty\#
        pe":["integer","null"],"minimum":0,"maximum":1,"default":0,"description":"Times the series is differenced at t\#
        he season."},"seasonal_q":{"type":["integer","null"],"minimum":0,"maximum":2,"default":0,"description":"Moving\#
        -average terms at multiples of the season."},"season":{"type":["integer","null"],"minimum":0,"maximum":400,"de\#
        fault":0,"description":"The season in steps, 1 for none; 0: the day, the week or the year, whichever is usual \#
        at the step."}}},"Auth":{"oneOf":[{"type":"object","description":"No authentication.","required":["type"],"add\#
        itionalProperties":false,"properties":{"type":{"type":"string","const":"none"}}},{"type":"object","description\#
        ":"Basic authentication, RFC 7617.","required":["type","username","password"],"additionalProperties":false,"pr\#
        operties":{"type":{"type":"string","const":"basic"},"username":{"type":"string","minLength":1,"maxLength":256,\#
        "description":"Not secret."},"password":{"type":"string","minLength":1,"maxLength":1024,"description":"The pas\#
        sword. Replies show `***`, and a `***` sent back keeps the stored one."}}},{"type":"object","description":"A b\#
        earer token, RFC 6750.","required":["type","token"],"additionalProperties":false,"properties":{"type":{"type":\#
        "string","const":"bearer"},"token":{"type":"string","minLength":1,"maxLength":8192,"description":"The token. R\#
        eplies show `***`, and a `***` sent back keeps the stored one."}}}]},"AutoParameters":{"type":"object","descri\#
        ption":"Hyper-parameters of the model `auto`.","additionalProperties":false,"properties":{"season":{"type":["i\#
        nteger","null"],"minimum":0,"maximum":20000,"default":0,"description":"The season in steps; 0: by the step and\#
         the data, 1: none."},"experts":{"type":["string","null"],"enum":["all","fast",null],"default":"all","descript\#
        ion":"All experts, or only the `fast` ones that take constant time a point."},"aggregation":{"type":["string",\#
        "null"],"enum":["forgetting","ml_poly","boa","blend",null],"description":"How experts are weighted; `blend` fo\#
        r all experts, `ml_poly` for the fast ones."}}},"Condition":{"type":"object","description":"One fact about a w\#
        atch with its reason.","required":["type","status","reason","message","since"],"properties":{"type":{"type":"s\#
        tring","enum":["scraping","trained","trainable","emitting","below_naive","emission_conflict","too_many_series"\#
        ,"artifact_unusable","configuration_changed","cold_series"]},"status":{"type":"boolean","description":"Whether\#
         the fact holds."},"reason":{"type":"string","description":"A lower_snake word that programs may switch on."},\#
        "message":{"type":"string"},"since":{"type":["string","null"],"format":"date-time"}}},"DataQuality":{"type":"o\#
        bject","description":"Every check of every series of a running watch.","required":["watch","trainable","series\#
        "],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"trainable":{"type":"boolean","description":"Whe\#
        ther one series has enough history."},"series":{"type":"array","items":{"$ref":"#/components/schemas/QualityRe\#
        port"}}}},"DataSource":{"description":"A Prometheus-compatible endpoint.","allOf":[{"$ref":"#/components/schem\#
        as/DataSourceSpecification"},{"type":"object","required":["id","revision","created_at","updated_at","status"],\#
        "properties":{"id":{"type":"string","description":"Such as `src_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"ty\#
        pe":"integer","minimum":1,"description":"Moves with each edit."},"created_at":{"type":"string","format":"date-\#
        time"},"updated_at":{"type":"string","format":"date-time"},"status":{"type":"object","description":"How it has\#
         answered lately.","required":["health","latency_ms","checked_at","error"],"properties":{"health":{"type":"str\#
        ing","enum":["unknown","healthy","unhealthy"]},"latency_ms":{"type":["number","null"],"description":"Of the ne\#
        west successful probe."},"checked_at":{"type":["string","null"],"format":"date-time"},"error":{"anyOf":[{"$ref\#
        ":"#/components/schemas/Reason"},{"type":"null"}],"description":"The failure of the newest probe, when it fail\#
        ed."}}}}}]},"DataSourceInput":{"type":"object","description":"A data source as a client writes it. A field tha\#
        t is null counts as absent.","required":["url"],"additionalProperties":false,"properties":{"name":{"type":["st\#
        ring","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST;\#
         on PUT it may repeat the name of the URL."},"url":{"type":"string","minLength":8,"maxLength":2048,"pattern":"\#
        ^https?://","description":"Scheme, host, optional port and optional path prefix; no query string, fragment, us\#
        er name or password. A trailing slash is dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"ty\#
        pe":"null"}],"description":"How Sentinel shows who it is; none by default."},"headers":{"type":["object","null\#
        "],"description":"Extra header fields of every request. Values are secret: replies show `***`, and a `***` sen\#
        t back keeps the stored value. Host, Content-*, Transfer-Encoding, Connection, Authorization and Accept-Encodi\#
        ng are refused.","maxProperties":16,"additionalProperties":{"type":"string","maxLength":4096}},"tenant":{"type\#
        ":["string","null"],"minLength":1,"maxLength":256,"description":"The value of `tenant_header`; not secret."},"\#
        tenant_header":{"type":["string","null"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":\#
        "X-Scope-OrgID","description":"The tenant header of Mimir and its relatives."},"ca_bundle":{"type":["string","\#
        null"],"minLength":1,"maxLength":262144,"description":"PEM certificates instead of the system's trust store."}\#
        ,"timeout":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+m\#
        s)?)\\s*$","default":"10s","description":"How long one request may take, 100ms to 5m."},"in_flight_limit":{"ty\#
        pe":["integer","null"],"minimum":1,"maximum":64,"default":8,"description":"Requests at the same time."},"scrap\#
        e_interval":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+\#
        ms)?)\\s*$","default":"15s","description":"How often the source scrapes its targets, 1s to 1h; the shortest wi\#
        ndow of a rate is four of them."},"description":{"type":["string","null"],"maxLength":1000,"default":"","descr\#
        iption":"For people."},"id":{"readOnly":true,"description":"Ignored, so that what was read can be written back\#
        ."},"revision":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"created_\#
        at":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"updated_at":{"readO\#
        nly":true,"description":"Ignored, so that what was read can be written back."},"status":{"readOnly":true,"desc\#
        ription":"Ignored, so that what was read can be written back."}}},"DataSourceList":{"type":"object","descripti\#
        on":"In the order of names.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/com\#
        ponents/schemas/DataSource"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and sig\#
        ned; absent on the last page."}}},"DataSourcePatch":{"type":"object","description":"A merge patch (RFC 7396): \#
        what is absent stays, null puts the default back.","additionalProperties":false,"properties":{"name":{"type":[\#
        "string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repea\#
        t the name of the URL."},"url":{"type":"string","minLength":8,"maxLength":2048,"pattern":"^https?://","descrip\#
        tion":"Scheme, host, optional port and optional path prefix; no query string, fragment, user name or password.\#
         A trailing slash is dropped."},"auth":{"anyOf":[{"$ref":"#/components/schemas/Auth"},{"type":"null"}],"descri\#
        ption":"How Sentinel shows who it is; none by default."},"headers":{"type":["object","null"],"description":"Ex\#
        tra header fields of every request. Values are secret: replies show `***`, and a `***` sent back keeps the sto\#
        red value. Host, Content-*, Transfer-Encoding, Connection, Authorization and Accept-Encoding are refused.","ma\#
        xProperties":16,"additionalProperties":{"type":"string","maxLength":4096}},"tenant":{"type":["string","null"],\#
        "minLength":1,"maxLength":256,"description":"The value of `tenant_header`; not secret."},"tenant_header":{"typ\#
        e":["string","null"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","des\#
        cription":"The tenant header of Mimir and its relatives."},"ca_bundle":{"type":["string","null"],"minLength":1\#
        ,"maxLength":262144,"description":"PEM certificates instead of the system's trust store."},"timeout":{"type":[\#
        "string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default"\#
        :"10s","description":"How long one request may take, 100ms to 5m."},"in_flight_limit":{"type":["integer","null\#
        "],"minimum":1,"maximum":64,"default":8,"description":"Requests at the same time."},"scrape_interval":{"type":\#
        ["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default\#
        ":"15s","description":"How often the source scrapes its targets, 1s to 1h; the shortest window of a rate is fo\#
        ur of them."},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people.\#
        "}}},"DataSourcePreview":{"type":"object","description":"What `validate_only` answers: the specification that \#
        the source has now or would be created with.","required":["validate_only","data_source"],"properties":{"valida\#
        te_only":{"type":"boolean","const":true},"data_source":{"$ref":"#/components/schemas/DataSourceSpecification"}\#
        }},"DataSourceSpecification":{"type":"object","description":"What a client wrote, every default spelled out, s\#
        ecrets masked.","required":["name","url","auth","headers","tenant","tenant_header","ca_bundle","timeout","in_f\#
        light_limit","scrape_interval","description"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"url":\#
        {"type":"string","format":"uri"},"auth":{"$ref":"#/components/schemas/Auth"},"headers":{"type":"object","descr\#
        iption":"Every value is `***`.","additionalProperties":{"type":"string"}},"tenant":{"type":["string","null"]},\#
        "tenant_header":{"type":"string"},"ca_bundle":{"type":["string","null"]},"timeout":{"type":"string","pattern":\#
        "^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"in_flight_limit":{"type":"integer"\#
        ,"minimum":1,"maximum":64},"scrape_interval":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+\#
        h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"description":{"type":"string"}}},"DriftPolicy":{"type":"object","descrip\#
        tion":"When a drop in quality starts a retraining. Kept for the lifecycle milestone; no detector acts on it ye\#
        t.","required":["enabled","mode","finetune","retrain","window","min_samples","persistence","cooldown","detecto\#
        rs","on_low","on_high"],"properties":{"enabled":{"type":"boolean","description":"Whether drift starts training\#
        s."},"mode":{"type":"string","enum":["relative","absolute"],"description":"`relative`: thresholds are ratios o\#
        f live MAE to the baseline frozen at promotion; `absolute`: live MAE in the unit of the metric."},"finetune":{\#
        "type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The first threshold, below `retrain`; 1 to\#
         100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."},"retrain":{"type":"number","exclusiveMinimum\#
        ":0,"maximum":1e+18,"description":"The second threshold; 1 to 100 in mode relative. Default 1.75 (relative), 0\#
        .3 (absolute)."},"window":{"type":"integer","minimum":10,"maximum":10000,"description":"Steps over which error\#
        s are averaged."},"min_samples":{"type":"integer","minimum":1,"maximum":10000,"description":"Errors that the w\#
        indow must hold, at most `window`."},"persistence":{"type":"integer","minimum":1,"maximum":1000,"description":\#
        "Evaluations in a row that must agree."},"cooldown":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d\#
        )?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The least time between two drift trainings, at most \#
        30d."},"detectors":{"type":"array","items":{"type":"string","enum":["performance","residual_cusum","input"]},"\#
        minItems":1,"maxItems":3,"description":"Which detectors act; all by default."},"on_low":{"type":"string","enum\#
        ":["none","finetune","full_retrain"],"description":"What happens above `finetune`."},"on_high":{"type":"string\#
        ","enum":["none","finetune","full_retrain"],"description":"What happens above `retrain`."}}},"DriftPolicyInput\#
        ":{"type":"object","description":"When a drop in quality starts a retraining.","additionalProperties":false,"p\#
        roperties":{"enabled":{"type":["boolean","null"],"default":true,"description":"Whether drift starts trainings.\#
        "},"mode":{"type":["string","null"],"enum":["relative","absolute",null],"default":"relative","description":"`r\#
        elative`: thresholds are ratios of live MAE to the baseline frozen at promotion; `absolute`: live MAE in the u\#
        nit of the metric."},"finetune":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description":"\#
        The first threshold, below `retrain`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."},"r\#
        etrain":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"description":"The second threshold; 1 \#
        to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":["integer","null"],"minim\#
        um":10,"maximum":10000,"default":60,"description":"Steps over which errors are averaged."},"min_samples":{"typ\#
        e":["integer","null"],"minimum":1,"maximum":10000,"default":30,"description":"Errors that the window must hold\#
        , at most `window`."},"persistence":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":3,"descrip\#
        tion":"Evaluations in a row that must agree."},"cooldown":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)\#
        ?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"30m","description":"The least time betwee\#
        n two drift trainings, at most 30d."},"detectors":{"type":["array","null"],"items":{"type":"string","enum":["p\#
        erformance","residual_cusum","input"]},"minItems":1,"maxItems":3,"default":["performance","residual_cusum","in\#
        put"],"description":"Which detectors act; all by default."},"on_low":{"type":["string","null"],"enum":["none",\#
        "finetune","full_retrain",null],"default":"finetune","description":"What happens above `finetune`."},"on_high"\#
        :{"type":["string","null"],"enum":["none","finetune","full_retrain",null],"default":"full_retrain","descriptio\#
        n":"What happens above `retrain`."}}},"Emission":{"type":"object","description":"What a watch shows on `/metri\#
        cs`.","required":["metric_name","steps","step_bounds","version_label","expected"],"properties":{"metric_name":\#
        {"type":["string","null"]},"steps":{"description":"Which steps ahead appear in `<metric>_sentinel_predicted`: \#
        a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"string","enum":["all","off"]},{\#
        "type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"maxItems":1000}]},"step_bou\#
        nds":{"type":"boolean"},"version_label":{"type":"boolean"},"expected":{"type":"array","items":{"type":"string"\#
        ,"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"}}}},"EmissionInput":{"typ\#
        e":"object","description":"What a watch shows on `/metrics`.","additionalProperties":false,"properties":{"metr\#
        ic_name":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","descr\#
        iption":"The family base name; the metric's own by default. Required for a `query` watch and for a metric with\#
         a UTF-8 name, unless `steps` is `off`."},"steps":{"description":"Which steps ahead appear in `<metric>_sentin\#
        el_predicted`: a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"string","enum":[\#
        "all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":1,"maxItems":10\#
        00},{"type":"null"}],"default":"all"},"step_bounds":{"type":["boolean","null"],"default":false,"description":"\#
        Whether bounds at `interval.emitted_level` appear beside the steps."},"version_label":{"type":["boolean","null\#
        "],"default":true,"description":"Whether `sentinel_version` is a label; without it series stay the same over r\#
        etrainings."},"expected":{"type":["array","null"],"items":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?\#
        (\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItems":1,"maxItems":8,"description":"How far ahead the s\#
        hown expectation was forecast: whole multiples of the granularity up to the horizon. By default one step."}}},\#
        "ErrorMetrics":{"type":"object","description":"Means over the series; what cannot be said is null.","required"\#
        :["n","mae","rmse","mase","wape","smape","mape","bias","pinball","coverage"],"properties":{"n":{"type":"intege\#
        r","description":"Scored forecasts."},"mae":{"type":["number","null"]},"rmse":{"type":["number","null"]},"mase\#
        ":{"type":["number","null"]},"wape":{"type":["number","null"]},"smape":{"type":["number","null"]},"mape":{"typ\#
        e":["number","null"]},"bias":{"type":["number","null"]},"pinball":{"type":["number","null"]},"coverage":{"type\#
        ":["number","null"]}}},"EtsParameters":{"type":"object","description":"Hyper-parameters of the model `ets`.","\#
        additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":10080,"def\#
        ault":0,"description":"Steps per season, at least three of which must fit into the window; 0 finds it, 1 means\#
         none."},"error":{"type":["string","null"],"enum":["auto","additive","multiplicative",null],"default":"additiv\#
        e","description":"How the error enters. `auto` chooses from the data."},"trend":{"type":["string","null"],"enu\#
        m":["auto","none","additive",null],"default":"auto","description":"The trend. `auto` chooses from the data."},\#
        "damped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether a t\#
        rend dies away."},"season_type":{"type":["string","null"],"enum":["auto","none","additive","multiplicative",nu\#
        ll],"default":"auto","description":"How the season enters. `auto` chooses from the data."},"ic":{"type":["stri\#
        ng","null"],"enum":["aic","aicc","bic",null],"default":"aicc","description":"The information criterion that fo\#
        rms are compared by."}}},"ExponentialSmoothingParameters":{"type":"object","description":"Hyper-parameters of \#
        the model `exponential_smoothing`.","additionalProperties":false,"properties":{"damped":{"type":["string","nul\#
        l"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the trend dies away; `auto` decide\#
        s by the one-step error."},"alpha":{"type":["number","null"],"minimum":0.001,"maximum":1,"description":"Weight\#
         of the newest value in the level; chosen from the data unless given."},"beta":{"type":["number","null"],"mini\#
        mum":0,"maximum":1,"description":"Weight of the newest change in the trend, 0 for none; chosen from the data u\#
        nless given."},"phi":{"type":["number","null"],"minimum":0.5,"maximum":1,"description":"What remains of the tr\#
        end after each step; chosen from the data unless given."}}},"Fault":{"type":"object","description":"One mistak\#
        e in a document that a client sent.","required":["pointer","code","detail"],"properties":{"pointer":{"type":"s\#
        tring","format":"json-pointer","description":"Where: a JSON pointer (RFC 6901) into the body; empty for the bo\#
        dy itself."},"code":{"type":"string","enum":["required","unknown_field","wrong_type","out_of_range","invalid",\#
        "conflict","duplicate","too_long","too_short","too_many","too_few","not_found","unsupported","read_only"],"des\#
        cription":"The kind of mistake."},"detail":{"type":"string","description":"A sentence that names the fix."}}},\#
        "Forecast":{"type":"object","description":"The newest forecast of every series, in the order of ids.","require\#
        d":["watch","state","model","granularity","horizon","interval","items"],"properties":{"watch":{"$ref":"#/compo\#
        nents/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"model":{"type":"string","enum":["auto\#
        ","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear\#
        _trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"granularity":{"type":"string"\#
        ,"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"strin\#
        g","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"interval":{"type":"ob\#
        ject","description":"The levels of the reply, and those that the watch keeps; bounds of others are worked out \#
        from them.","required":["levels","kept_levels","emitted_level","method"],"properties":{"levels":{"type":"array\#
        ","items":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Ascending."},"kept_levels":{"type":"a\#
        rray","items":{"type":"number","minimum":0.5,"maximum":0.999}},"emitted_level":{"type":"number","minimum":0.5,\#
        "maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","pooled","adaptive_conformal"]}}\#
        },"items":{"type":"array","items":{"$ref":"#/components/schemas/SeriesForecast"},"maxItems":1000},"next_page_t\#
        oken":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"FourierRidgeParameters"\#
        :{"type":"object","description":"Hyper-parameters of the model `fourier_ridge`.","additionalProperties":false,\#
        "properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Leng\#
        th of the season in steps, 1 for none; 0 finds it from the step and the data."},"changes":{"type":["integer","\#
        null"],"minimum":0,"maximum":50,"default":25,"description":"The most points at which the trend may bend."},"ha\#
        rmonics":{"type":["integer","null"],"minimum":1,"maximum":50,"default":12,"description":"The most sine waves p\#
        er season."}}},"GateOutcome":{"type":"object","description":"What was decided about a freshly trained version,\#
         and on which scores.","required":["promoted","reason"],"properties":{"promoted":{"type":"boolean"},"reason":{\#
        "type":"string","description":"Such as `first_version`, `better_than_champion`, `worse_than_naive`, `configura\#
        tion_changed`."},"gate":{"type":"string","enum":["on","off"]},"margin":{"type":"number"},"candidate_mase":{"ty\#
        pe":["number","null"]},"champion_mase":{"type":["number","null"]},"naive_mase":{"type":["number","null"]}}},"G\#
        radientBoostingParameters":{"type":"object","description":"Hyper-parameters of the model `gradient_boosting`."\#
        ,"additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"\#
        default":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},\#
        "rounds":{"type":["integer","null"],"minimum":1,"maximum":500,"default":60,"description":"How many trees are l\#
        earnt."},"depth":{"type":["integer","null"],"minimum":1,"maximum":6,"default":4,"description":"How deep a tree\#
         may be."},"learning_rate":{"type":["number","null"],"minimum":0.01,"maximum":1,"default":0.1,"description":"W\#
        hat each tree's answer is multiplied with."}}},"History":{"type":"object","description":"Observed and expected\#
         values of a series, as a chart draws them.","required":["watch","series","granularity","step","horizon","leve\#
        l","start","end","points"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"series":{"type":"string\#
        "},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?\#
        )\\s*$"},"step":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\#
        \\s*$","description":"The distance of the points."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\\#
        d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead the expectations we\#
        re made."},"level":{"type":"number","description":"The level of the bounds that are emitted now."},"start":{"t\#
        ype":["string","null"],"format":"date-time","description":"Of the first point."},"end":{"type":["string","null\#
        "],"format":"date-time","description":"Of the last point."},"points":{"type":"array","items":{"$ref":"#/compon\#
        ents/schemas/HistoryPoint"},"maxItems":11000}}},"HistoryPoint":{"type":"object","description":"One grid time. \#
        Arm and tier are null until experiments and incidents exist.","required":["time","observed","expected","lower"\#
        ,"upper","error","version","arm","tier"],"properties":{"time":{"type":"string","format":"date-time"},"observed\#
        ":{"type":["number","null"]},"expected":{"type":["number","null"]},"lower":{"type":["number","null"],"descript\#
        ion":"Lower bound of the expectation's interval at the level that was emitted then."},"upper":{"type":["number\#
        ","null"]},"error":{"type":["number","null"],"description":"Observed minus expected."},"version":{"type":["int\#
        eger","null"],"description":"The version that made the expectation."},"arm":{"type":"null"},"tier":{"type":"nu\#
        ll"}}},"Interval":{"type":"object","description":"Which prediction intervals are kept.","required":["levels","\#
        emitted_level","method"],"properties":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximu\#
        m":0.999},"description":"Ascending."},"emitted_level":{"type":"number","minimum":0.5,"maximum":0.999},"method"\#
        :{"type":"string","enum":["auto","quantile_tracking","pooled","adaptive_conformal"]}}},"IntervalInput":{"type"\#
        :"object","description":"Which prediction intervals are kept, and how they are made.","additionalProperties":f\#
        alse,"properties":{"levels":{"type":["array","null"],"items":{"type":"number","minimum":0.5,"maximum":0.999},"\#
        minItems":1,"maxItems":8,"default":[0.9],"description":"Coverage levels."},"emitted_level":{"type":["number","\#
        null"],"minimum":0.5,"maximum":0.999,"description":"One of `levels`; the largest by default."},"method":{"type\#
        ":["string","null"],"enum":["auto","quantile_tracking","pooled","adaptive_conformal",null],"default":"auto","d\#
        escription":"pooled: quantiles of past errors; quantile_tracking: quantiles that are tracked by sample, per st\#
        ep; auto: the better of the two; adaptive_conformal: long-run coverage for any data."}}},"LinearTrendParameter\#
        s":{"type":"object","description":"Hyper-parameters of the model `linear_trend`.","additionalProperties":false\#
        ,"properties":{"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"default":0.001,"description":\#
        "Penalty per training row on the standardised coefficients."},"cyclical_time":{"type":["string","null"],"enum"\#
        :["auto","on","off",null],"default":"auto","description":"Hour of the day and day of the week as inputs; `auto\#
        `: from 2 days and 2 weeks of data on."}}},"LiveAccuracy":{"type":"object","description":"How good the served \#
        forecasts of one step have been.","required":["step","n","mae","mase","bias","intervals"],"properties":{"step"\#
        :{"type":"integer","minimum":1,"description":"Steps ahead, 1-based."},"n":{"type":"integer","description":"Mat\#
        ured forecasts so far."},"mae":{"type":["number","null"],"description":"Mean absolute error, in the unit of th\#
        e metric."},"mase":{"type":["number","null"],"description":"MAE over the mean absolute one-step difference; nu\#
        ll for a flat window."},"bias":{"type":["number","null"],"description":"Mean of forecast minus actual."},"inte\#
        rvals":{"type":"array","description":"How the intervals have kept their promise, one per level; a series witho\#
        ut matured ones has none.","items":{"type":"object","required":["level","coverage","interval_score","width"],"\#
        properties":{"level":{"type":"number"},"coverage":{"type":["number","null"],"description":"Share of values wit\#
        hin the bounds that were issued for them."},"interval_score":{"type":["number","null"],"description":"Mean of \#
        width + 2 / (1 - level) * distance outside, in the unit of the metric."},"width":{"type":["number","null"],"de\#
        scription":"Mean width."}}}}}},"Liveness":{"type":"object","description":"The process answers.","required":["s\#
        tatus"],"properties":{"status":{"type":"string","const":"alive"}}},"Matcher":{"type":"object","description":"O\#
        ne label matcher of a selector.","required":["label","op","value"],"additionalProperties":false,"properties":{\#
        "label":{"type":"string","minLength":1,"maxLength":256,"description":"A label name."},"op":{"type":"string","e\#
        num":["=","!=","=~","!~"]},"value":{"type":"string","maxLength":4096,"description":"A value or, after `=~` and\#
         `!~`, an anchored regular expression (RE2)."}}},"Model":{"type":"object","description":"One model of the cata\#
        logue.","required":["kind","title","meaning","parameters","seasonal","intervals","covariates","partial_fit","c\#
        ost_class","work_units_per_point","minimum_samples"],"properties":{"kind":{"type":"string","enum":["auto","nai\#
        ve","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend\#
        ","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"title":{"type":"string"},"meaning":\#
        {"type":"string"},"parameters":{"type":"array","items":{"$ref":"#/components/schemas/Parameter"}},"seasonal":{\#
        "type":"boolean","description":"Knows seasons."},"intervals":{"type":"boolean","description":"Brings predictio\#
        n intervals of its own."},"covariates":{"type":"boolean","description":"Takes further series as inputs."},"par\#
        tial_fit":{"type":"boolean","description":"Can be fine-tuned."},"cost_class":{"type":"string","enum":["free","\#
        low","medium","high"]},"work_units_per_point":{"type":"number"},"minimum_samples":{"type":"integer","descripti\#
        on":"For a look-back of 30 and a horizon of 5 steps."}}},"ModelList":{"type":"object","description":"The catal\#
        ogue; not paged.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/sch\#
        emas/Model"}}}},"ModelParameters":{"description":"Hyper-parameters: those of the chosen model, each optional."\#
        ,"anyOf":[{"$ref":"#/components/schemas/AutoParameters"},{"$ref":"#/components/schemas/NaiveParameters"},{"$re\#
        f":"#/components/schemas/SeasonalNaiveParameters"},{"$ref":"#/components/schemas/WindowAverageParameters"},{"$\#
        ref":"#/components/schemas/SesParameters"},{"$ref":"#/components/schemas/ExponentialSmoothingParameters"},{"$r\#
        ef":"#/components/schemas/EtsParameters"},{"$ref":"#/components/schemas/ThetaParameters"},{"$ref":"#/component\#
        s/schemas/ArimaParameters"},{"$ref":"#/components/schemas/MstlParameters"},{"$ref":"#/components/schemas/Linea\#
        rTrendParameters"},{"$ref":"#/components/schemas/SgdParameters"},{"$ref":"#/components/schemas/NlinearParamete\#
        rs"},{"$ref":"#/components/schemas/FourierRidgeParameters"},{"$ref":"#/components/schemas/GradientBoostingPara\#
        meters"},{"$ref":"#/components/schemas/ModelSelectionParameters"}]},"ModelSelectionParameters":{"type":"object\#
        ","description":"Hyper-parameters of the model `model_selection`.","additionalProperties":false,"properties":{\#
        "candidates":{"type":["string","null"],"default":"auto,naive,seasonal_naive,window_average,ses,exponential_smo\#
        othing,ets,theta,arima,mstl,linear_trend,sgd,nlinear,fourier_ridge,gradient_boosting","description":"The model\#
        s to choose from, with their defaults; `naive` is always among them."},"budget":{"type":["number","null"],"min\#
        imum":1,"maximum":1000000000,"default":1000000,"description":"Work units to spend on a series: twice a model's\#
         price per point, cheapest models first."},"ensemble":{"type":["string","null"],"enum":["on","off",null],"defa\#
        ult":"on","description":"Whether the median of the best three may be the choice."}}},"MstlParameters":{"type":\#
        "object","description":"Hyper-parameters of the model `mstl`.","additionalProperties":false,"properties":{"sea\#
        son":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season i\#
        n steps, 1 for none; 0 finds it from the step and the data."},"season2":{"type":["integer","null"],"minimum":0\#
        ,"maximum":100000,"default":0,"description":"Length of a second season in steps, 0 for none beside a given `se\#
        ason`."},"robust":{"type":["string","null"],"enum":["on","off",null],"default":"off","description":"Whether ou\#
        tliers are kept from the seasons; it costs six times as much."},"rest":{"type":["string","null"],"enum":["ets"\#
        ,"theta","ses","exponential_smoothing",null],"default":"ets","description":"The model of what remains without \#
        the seasons."}}},"NaiveParameters":{"type":"object","description":"Hyper-parameters of the model `naive`.","ad\#
        ditionalProperties":false,"properties":{}},"Name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9\#
        ])?$","minLength":1,"maxLength":63,"description":"A name that the client chooses: lower-case letters, digits a\#
        nd inner hyphens."},"NlinearParameters":{"type":"object","description":"Hyper-parameters of the model `nlinear\#
        `.","additionalProperties":false,"properties":{"lags":{"type":["integer","null"],"minimum":0,"maximum":336,"de\#
        fault":0,"description":"How many of the newest points are read; 0: two days or 24, as the data allow."},"ridge\#
        ":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"description":"Penalty on the coefficients, relativ\#
        e to the mean diagonal of the normal matrix; chosen from the data unless given."}}},"Parameter":{"type":"objec\#
        t","description":"One hyper-parameter.","required":["name","type","default","meaning"],"properties":{"name":{"\#
        type":"string"},"type":{"type":"string","enum":["integer","number","string","list"]},"minimum":{"type":"number\#
        "},"maximum":{"type":"number"},"enum":{"type":"array","items":{"type":"string"}},"items":{"type":"array","desc\#
        ription":"The words of a `list`, which is written as one string with commas.","items":{"type":"string"}},"defa\#
        ult":{"description":"Null: chosen from the data.","type":["integer","number","string","null"]},"meaning":{"typ\#
        e":"string"}}},"Preprocessing":{"type":"object","description":"What happens to the points of a series before a\#
         model learns from them.","required":["gaps","outliers","scale","transform"],"properties":{"gaps":{"type":"str\#
        ing","enum":["exclude","hold","interpolate","zero"]},"outliers":{"type":"string","enum":["none","hampel"]},"sc\#
        ale":{"type":"string","enum":["none","standard","minmax","robust"]},"transform":{"type":"string","enum":["none\#
        ","log1p","box_cox"]}}},"PreprocessingInput":{"type":"object","description":"What happens to the points of a s\#
        eries before a model learns from them. Stored in the version.","additionalProperties":false,"properties":{"gap\#
        s":{"type":["string","null"],"enum":["exclude","hold","interpolate","zero",null],"default":"exclude","descript\#
        ion":"What a missing point becomes."},"outliers":{"type":["string","null"],"enum":["none","hampel",null],"defa\#
        ult":"none","description":"hampel tames outliers for fitting only; a running model sees what was measured."},"\#
        scale":{"type":["string","null"],"enum":["none","standard","minmax","robust",null],"default":"none","descripti\#
        on":"To what the values are scaled."},"transform":{"type":["string","null"],"enum":["none","log1p","box_cox",n\#
        ull],"default":"none","description":"What makes the values more symmetric; forecasts are brought back."}}},"Pr\#
        oblem":{"type":"object","description":"An error, RFC 9457.","required":["type","title","status","detail","inst\#
        ance","code","request_id","retryable"],"properties":{"type":{"type":"string","format":"uri-reference","descrip\#
        tion":"A relative URI, `/problems/{code}`."},"title":{"type":"string","description":"The standard phrase of th\#
        e status."},"status":{"type":"integer","minimum":400,"maximum":599,"description":"The HTTP status."},"detail":\#
        {"type":"string","description":"A sentence that names the field and the fix."},"instance":{"type":"string","fo\#
        rmat":"uri-reference","description":"The path of the request."},"code":{"type":"string","description":"A stabl\#
        e lower_snake word that programs may switch on, such as `watch_not_found`."},"request_id":{"type":"string","de\#
        scription":"The `X-Request-Id` of the reply; the log has the details under it."},"retryable":{"type":"boolean"\#
        ,"description":"Whether the same request may succeed later without a change."},"errors":{"type":"array","items\#
        ":{"$ref":"#/components/schemas/Fault"},"minItems":1,"description":"Every fault of the request at once."}}},"Q\#
        ualityReport":{"type":"object","description":"Why a series can or cannot be trained.","required":["id","labels\#
        ","trainable","points_needed","points_covered","span","last_observed","checks"],"properties":{"id":{"type":"st\#
        ring","description":"The id of the series."},"labels":{"type":"object","additionalProperties":{"type":"string"\#
        }},"trainable":{"type":"boolean"},"points_needed":{"type":"integer","description":"Observed points that the mo\#
        del needs."},"points_covered":{"type":"integer","description":"Observed points in the window that counts."},"s\#
        pan":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","des\#
        cription":"From the oldest to the newest grid point held."},"last_observed":{"type":["string","null"],"format"\#
        :"date-time"},"checks":{"type":"array","items":{"type":"object","required":["name","value","limit","verdict"],\#
        "properties":{"name":{"type":"string","enum":["points","missing_ratio","longest_gap_steps","staleness_steps","\#
        flat_share","outlier_share","resets_per_100","duplicate_share","non_finite_share"]},"value":{"type":["number",\#
        "null"]},"limit":{"type":"number"},"verdict":{"type":"string","enum":["pass","warn","fail"]}}}}}},"Readiness":\#
        {"type":"object","description":"Whether this process should get traffic.","required":["status","reasons"],"pro\#
        perties":{"status":{"type":"string","enum":["ready","not_ready"]},"reasons":{"type":"array","items":{"$ref":"#\#
        /components/schemas/Reason"},"description":"What stands in the way."}}},"Reason":{"type":"object","description\#
        ":"Why something is as it is.","required":["reason","message"],"properties":{"reason":{"type":"string","descri\#
        ption":"A lower_snake word that programs may switch on."},"message":{"type":"string","description":"A sentence\#
         for people."}}},"Rollback":{"type":"object","description":"One return to an earlier version.","required":["id\#
        ","watch","from","to","state","reason","actor","restored_configuration","activation_seq","pinned_until","creat\#
        ed_at","acknowledged_at"],"properties":{"id":{"type":"string","description":"Such as `rbk_01hq3v5k9x7m2t4w6y8z\#
        0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"from":{"type":["integer","null"]},"to":{"type":"integ\#
        er","minimum":1},"state":{"type":"string","enum":["pending","acknowledged","failed","released"],"description":\#
        "acknowledged: no scrape that starts later shows the version that was left."},"reason":{"type":"string"},"acto\#
        r":{"type":"string"},"restored_configuration":{"type":"boolean"},"activation_seq":{"type":"integer"},"pinned_u\#
        ntil":{"type":["string","null"],"format":"date-time"},"created_at":{"type":"string","format":"date-time"},"ack\#
        nowledged_at":{"type":["string","null"],"format":"date-time"}}},"RollbackInput":{"type":"object","description"\#
        :"What to roll back to; an empty body rolls back to the previously active version.","additionalProperties":fal\#
        se,"properties":{"reason":{"type":["string","null"],"maxLength":1000,"default":"","description":"For the recor\#
        d."},"to_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"The previously ac\#
        tive version by default."},"expected_active_version":{"type":["integer","null"],"minimum":1,"maximum":21474836\#
        47,"description":"A guard: 409 when another version is active."},"restore_configuration":{"type":["boolean","n\#
        ull"],"default":false,"description":"Also put the configuration back that the target was trained under."}}},"R\#
        ollbackList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{"type"\#
        :"array","items":{"$ref":"#/components/schemas/Rollback"},"maxItems":1000},"next_page_token":{"type":"string",\#
        "description":"Opaque and signed; absent on the last page."}}},"RollbackPreview":{"type":"object","description\#
        ":"What `validate_only` answers; the id stands for nothing.","required":["validate_only","rollback"],"properti\#
        es":{"validate_only":{"type":"boolean","const":true},"rollback":{"$ref":"#/components/schemas/Rollback"}}},"Se\#
        asonalNaiveParameters":{"type":"object","description":"Hyper-parameters of the model `seasonal_naive`.","addit\#
        ionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default\#
        ":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."}}},"Sele\#
        ction":{"type":"object","description":"How the models of a version were chosen.","required":["budget","chosen"\#
        ,"series"],"properties":{"budget":{"type":"number","description":"In work units of the catalogue."},"chosen":{\#
        "type":"object","description":"What serves, and in how many series.","additionalProperties":{"type":"integer"}\#
        },"series":{"type":"array","maxItems":20,"items":{"type":"object","required":["series","chosen","candidates"],\#
        "properties":{"series":{"type":"string"},"chosen":{"type":"array","items":{"type":"string"}},"candidates":{"ty\#
        pe":"array","description":"In the order in which they were tried, the cheapest first.","items":{"type":"object\#
        ","required":["name","outcome","score","standard_error","work_units","detail"],"properties":{"name":{"type":"s\#
        tring"},"outcome":{"type":"string","enum":["chosen","within_one_standard_error","worse","worse_than_naive","ov\#
        er_budget","failed"]},"score":{"type":["number","null"],"description":"Mean of MASE and pinball loss."},"stand\#
        ard_error":{"type":["number","null"]},"work_units":{"type":"number"},"detail":{"type":"string"}}}}}}}}},"Serie\#
        s":{"type":"object","description":"One label set that the query of a watch returns.","required":["id","labels"\#
        ,"first_seen","last_seen","stale","last_observed","last_value","points","observed","version","cold","issued_at\#
        ","counters"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{16}$","description":"Sixteen hexadecima\#
        l digits of the fingerprint of the labels."},"labels":{"type":"object","additionalProperties":{"type":"string"
        """#
}
