// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part1 = #"""
        {"openapi":"3.1.0","info":{"title":"Sentinel","version":"1.0.0","summary":"Watches metric series, learns to fo\#
        recast them, and serves the forecasts to Prometheus.","description":"A control plane between Prometheus and Gr\#
        afana: what it watches is configured here, its forecasts appear on `/metrics`.\n\n**Documents.** JSON, an obje\#
        ct at the top, snake_case fields, lower_snake words, RFC 3339 times in UTC, durations as\nPrometheus writes th\#
        em (`5m`, `1h30m`). In a request a field that is null counts as absent; in a reply every field is\nthere, and \#
        what is unknown is null. Clients ignore fields that they do not know; the server refuses those that it does\nn\#
        ot know.\n\n**Errors.** `application/problem+json` (RFC 9457) with `code` and, for a body, all faults at once \#
        under `errors`, each\nwith a JSON pointer. 400 is syntax (an unknown field or query parameter, a wrong type), \#
        422 meaning, 409 the state of\nthe resource. `retryable` says whether the same request may succeed later.\n\n*\#
        *Entity tags.** Every GET answers with a strong `ETag` and honours `If-None-Match`. PATCH, DELETE and a PUT th\#
        at changes\nsomething need `If-Match` with the tag that was read, or `*`. `If-None-Match: *` on PUT only creat\#
        es.\n\n**Writing.** POST makes, PUT makes or replaces at a name that the client chooses (an equal body changes\#
         nothing), PATCH\nis a merge patch (RFC 7396), DELETE is final. `?validate_only=true` on every write checks ev\#
        erything and changes nothing;\nfor a watch it also looks at the data.\n\n**Lists** are paged with `limit` and \#
        the opaque `page_token`; `next_page_token` and a `Link` header name the next page.\nThe order is stable; there\#
         are no offsets and no totals.\n\n**Long work** answers 202 with the `Location` of its own resource.\n\nHEAD i\#
        s answered wherever GET is. Other methods answer 405 with `Allow`, unknown paths 404. Every reply carries\n`X-\#
        Request-Id`.\n"},"servers":[{"url":"/","description":"Where this document came from."}],"security":[],"tags":[\#
        {"name":"Data sources","description":"Prometheus-compatible endpoints."},{"name":"Watches","description":"What\#
         to forecast and how."},{"name":"Series","description":"The label sets that a watch models, their forecasts an\#
        d history."},{"name":"Versions","description":"Immutable results of training, and which was active when."},{"n\#
        ame":"Rollbacks","description":"Returning to an earlier version."},{"name":"Training runs","description":"Atte\#
        mpts to make a version."},{"name":"Experiments","description":"The active version against another one, on live\#
         data."},{"name":"Back-tests","description":"How good models would have been on a watch's own history."},{"nam\#
        e":"Models","description":"The catalogue."},{"name":"Server","description":"Unversioned: metrics, probes, this\#
         document."}],"paths":{"/v1/data-sources":{"get":{"operationId":"listDataSources","tags":["Data sources"],"sum\#
        mary":"Lists the data sources","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/pa\#
        rameters/page_token"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Requ\#
        est-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
        -Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"conten\#
        t":{"application/json":{"schema":{"$ref":"#/components/schemas/DataSourceList"}}}},"304":{"$ref":"#/components\#
        /responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/respon\#
        ses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/respo\#
        nses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/resp\#
        onses/ServiceUnavailable"}}},"post":{"operationId":"createDataSource","tags":["Data sources"],"summary":"Makes\#
         a data source","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameter\#
        s/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/\#
        components/schemas/DataSourceInput"},{"required":["name"]}]},"examples":{"prometheus":{"value":{"name":"defaul\#
        t","url":"http://prometheus.example:9090","scrape_interval":"15s"}},"mimir":{"value":{"name":"mimir","url":"ht\#
        tps://mimir.example/prometheus","tenant":"team-a","auth":{"type":"basic","username":"sentinel","password":"cor\#
        rect horse battery staple"},"timeout":"30s"}}}}}},"responses":{"200":{"description":"With `validate_only=true`\#
        : checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content"\#
        :{"application/json":{"schema":{"$ref":"#/components/schemas/DataSourcePreview"}}}},"201":{"description":"Made\#
        .","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers\#
        /ETag"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"\#
        #/components/schemas/DataSource"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/compo\#
        nents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/comp\#
        onents/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/component\#
        s/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/compone\#
        nts/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref"\#
        :"#/components/responses/ServiceUnavailable"}}}},"/v1/data-sources/{name}":{"parameters":[{"$ref":"#/component\#
        s/parameters/name"}],"get":{"operationId":"getDataSource","tags":["Data sources"],"summary":"One data source",\#
        "parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}\#
        ],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
        -Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
        ts/schemas/DataSource"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/res\#
        ponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Met\#
        hodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/UR\#
        ITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/S\#
        erviceUnavailable"}}},"put":{"operationId":"putDataSource","tags":["Data sources"],"summary":"Makes or replace\#
        s a data source","description":"An equal body changes nothing and needs no `If-Match`, so that a file can be a\#
        pplied again and again.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/\#
        parameters/If-Match"},{"$ref":"#/components/parameters/If-None-Match-Any"},{"$ref":"#/components/parameters/X-\#
        Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
        emas/DataSourceInput"},"examples":{"prometheus":{"value":{"name":"default","url":"http://prometheus.example:90\#
        90","scrape_interval":"15s"}}}}}},"responses":{"200":{"description":"Replaced, or equal already; with `validat\#
        e_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
        },"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/co\#
        mponents/schemas/DataSource"},{"$ref":"#/components/schemas/DataSourcePreview"}]}}}},"201":{"description":"Mad\#
        e.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/header\#
        s/ETag"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":\#
        "#/components/schemas/DataSource"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/comp\#
        onents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/com\#
        ponents/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/compo\#
        nents/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/componen\#
        ts/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref"\#
        :"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"5\#
        03":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId":"patchDataSource","tags":["D\#
        ata sources"],"summary":"Changes some fields of a data source","parameters":[{"$ref":"#/components/parameters/\#
        validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"\#
        requestBody":{"required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schema\#
        s/DataSourcePatch"},"examples":{"new_url":{"value":{"url":"http://prometheus-2.example:9090","ca_bundle":null}\#
        }}},"application/json":{"schema":{"$ref":"#/components/schemas/DataSourcePatch"},"examples":{"new_url":{"value\#
        ":{"url":"http://prometheus-2.example:9090","ca_bundle":null}}}}}},"responses":{"200":{"description":"Changed,\#
         or equal already; with `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/\#
        components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{\#
        "schema":{"oneOf":[{"$ref":"#/components/schemas/DataSource"},{"$ref":"#/components/schemas/DataSourcePreview"\#
        }]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
        5":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"4\#
        09":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413\#
        ":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{\#
        "$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableConte\#
        nt"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/Intern\#
        alServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteDa\#
        taSource","tags":["Data sources"],"summary":"Deletes a data source","description":"Refused with 409 while a wa\#
        tch uses it.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/\#
        If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses\#
        /NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound\#
        "},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptabl\#
        e"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"\#
        },"414":{"$ref":"#/components/responses/URITooLong"},"428":{"$ref":"#/components/responses/PreconditionRequire\#
        d"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceU\#
        navailable"}}}},"/v1/watches":{"get":{"operationId":"listWatches","tags":["Watches"],"summary":"Lists the watc\#
        hes","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$r\#
        ef":"#/components/parameters/state"},{"$ref":"#/components/parameters/label"},{"$ref":"#/components/parameters\#
        /data_source"},{"$ref":"#/components/parameters/model"},{"$ref":"#/components/parameters/metric"},{"$ref":"#/c\#
        omponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"des\#
        cription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/co\#
        mponents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{\#
        "$ref":"#/components/schemas/WatchList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":\#
        "#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#\#
        /components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/comp\#
        onents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"o\#
        perationId":"createWatch","tags":["Watches"],"summary":"Makes a watch","parameters":[{"$ref":"#/components/par\#
        ameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"conte\#
        nt":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/WatchInput"},{"required":["name"]}]}\#
        ,"examples":{"selector":{"value":{"name":"api-requests","metric":"http_requests_total","labels":{"job":"api"},\#
        "matchers":[{"label":"code","op":"=~","value":"2.."}],"model":"linear_trend","granularity":"1m","horizon":"15m\#
        ","cron":"0 3 * * *","time_zone":"Europe/Berlin","tags":{"team":"web"}}},"expression":{"value":{"name":"api-la\#
        tency","query":"histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))","model"\#
        :"arima","parameters":{"p":2,"d":1,"q":1},"emission":{"metric_name":"api_latency_seconds","steps":[1,5]}}}}}}}\#
        ,"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Reques\#
        t-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/compone\#
        nts/schemas/WatchPreview"}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
        ders/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Locat\#
        ion"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Watch"}}}},"400":{"$ref":"#/compo\#
        nents/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/compone\#
        nts/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/res\#
        ponses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/respon\#
        ses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/compo\#
        nents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watch\#
        es/{name}":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getWatch","tags":["Wa\#
        tches"],"summary":"One watch","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/compon\#
        ents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"\#
        #/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json"\#
        :{"schema":{"$ref":"#/components/schemas/Watch"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":\#
        {"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#\#
        /components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"\#
        #/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":\#
        "#/components/responses/ServiceUnavailable"}}},"put":{"operationId":"putWatch","tags":["Watches"],"summary":"M\#
        akes or replaces a watch","description":"An equal body changes nothing and needs no `If-Match`, so that a file\#
         can be applied again and again.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/co\#
        mponents/parameters/If-Match"},{"$ref":"#/components/parameters/If-None-Match-Any"},{"$ref":"#/components/para\#
        meters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/compo\#
        nents/schemas/WatchInput"},"examples":{"selector":{"value":{"name":"api-requests","metric":"http_requests_tota\#
        l","labels":{"job":"api"},"matchers":[{"label":"code","op":"=~","value":"2.."}],"model":"linear_trend","granul\#
        arity":"1m","horizon":"15m","cron":"0 3 * * *","time_zone":"Europe/Berlin","tags":{"team":"web"}}}}}}},"respon\#
        ses":{"200":{"description":"Replaced, or equal already; with `validate_only=true`: checked, nothing changed.",\#
        "headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ET\#
        ag"}},"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/Watch"},{"$ref":"#/compo\#
        nents/schemas/WatchPreview"}]}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components\#
        /headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/L\#
        ocation"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Watch"}}}},"400":{"$ref":"#/c\#
        omponents/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/com\#
        ponents/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components\#
        /responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/compo\#
        nents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/com\#
        ponents/responses/UnprocessableContent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"\#
        $ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}\#
        }},"patch":{"operationId":"patchWatch","tags":["Watches"],"summary":"Changes some fields of a watch","paramete\#
        rs":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/c\#
        omponents/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+json":\#
        {"schema":{"$ref":"#/components/schemas/WatchPatch"},"examples":{"pause":{"value":{"paused":true}},"shorter":{\#
        "value":{"horizon":"5m","parameters":{"ridge":0.01}}}}},"application/json":{"schema":{"$ref":"#/components/sch\#
        emas/WatchPatch"},"examples":{"pause":{"value":{"paused":true}},"shorter":{"value":{"horizon":"5m","parameters\#
        ":{"ridge":0.01}}}}}}},"responses":{"200":{"description":"Changed, or equal already; with `validate_only=true`\#
        : checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$\#
        ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/sch\#
        emas/Watch"},{"$ref":"#/components/schemas/WatchPreview"}]}}}},"400":{"$ref":"#/components/responses/BadReques\#
        t"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},\#
        "406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{\#
        "$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"4\#
        14":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},\#
        "422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#/components/responses/Preconditio\#
        nRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/\#
        ServiceUnavailable"}}},"delete":{"operationId":"deleteWatch","tags":["Watches"],"summary":"Deletes a watch","d\#
        escription":"Final, with its series, versions and history. Version numbers are never given again under this na\#
        me.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"\#
        },{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoConten\#
        t"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":\#
        {"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"412"\#
        :{"$ref":"#/components/responses/PreconditionFailed"},"414":{"$ref":"#/components/responses/URITooLong"},"428"\#
        :{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerEr\#
        ror"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/status":{"parameters":\#
        [{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getWatchStatus","tags":["Watches"],"summary":"\#
        Everything that is known of a watch now","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref\#
        ":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id\#
        ":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"applic\#
        ation/json":{"schema":{"$ref":"#/components/schemas/WatchStatus"}}}},"304":{"$ref":"#/components/responses/Not\#
        Modified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"}\#
        ,"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"\#
        },"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError\#
        "},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/data-quality":{"parameter\#
        s":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getDataQuality","tags":["Watches"],"summary\#
        ":"Why its series can or cannot be trained","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$\#
        ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request\#
        -Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"app\#
        lication/json":{"schema":{"$ref":"#/components/schemas/DataQuality"}}}},"304":{"$ref":"#/components/responses/\#
        NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFoun\#
        d"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptab\#
        le"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerEr\#
        ror"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/forecast":{"parameters\#
        ":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getForecast","tags":["Series"],"summary":"Th\#
        e newest forecast of every series","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/component\#
        s/parameters/page_token"},{"$ref":"#/components/parameters/level"},{"$ref":"#/components/parameters/If-None-Ma\#
        tch"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"\#
        X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":\#
        {"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Fo\#
        recast"},"example":{"watch":"api-requests","state":"ready","model":"linear_trend","granularity":"1m","horizon"\#
        :"2m","interval":{"levels":[0.9],"kept_levels":[0.9],"emitted_level":0.9,"method":"auto"},"items":[{"id":"00f1\#
        e2d3c4b5a697","labels":{"job":"api","instance":"a:9100"},"version":4,"cold":false,"stale":false,"issued_at":"2\#
        026-11-21T03:00:00Z","data_age_seconds":12.5,"steps":[{"step":1,"time":"2026-11-21T03:01:00Z","value":41.8,"in\#
        tervals":[{"level":0.9,"lower":39.5,"upper":44.2}]},{"step":2,"time":"2026-11-21T03:02:00Z","value":42.1,"inte\#
        rvals":[{"level":0.9,"lower":38.9,"upper":45.3}]}]}]}}}},"304":{"$ref":"#/components/responses/NotModified"},"\#
        400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$re\#
        f":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$r\#
        ef":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$\#
        ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/forecast.svg":{"parameters":[{"$ref":\#
        "#/components/parameters/name"}],"get":{"operationId":"getForecastPicture","tags":["Series"],"summary":"A pict\#
        ure of one series, its forecast and its intervals","description":"History, what was expected of it, the newest\#
         forecast with its bands, and the realised errors, as an SVG without scripts or outside references.","paramete\#
        rs":[{"name":"series","in":"query","description":"The id of the series; the first one without it.","schema":{"\#
        type":"string"}},{"$ref":"#/components/parameters/level"},{"name":"history","in":"query","description":"How mu\#
        ch of the past is drawn; the larger of 8 horizons and 96 steps without it.","schema":{"type":"string","example\#
        s":["6h"]}},{"name":"width","in":"query","description":"In pixels.","schema":{"type":"integer","minimum":320,"\#
        maximum":4096,"default":960}},{"name":"height","in":"query","description":"In pixels.","schema":{"type":"integ\#
        er","minimum":200,"maximum":4096,"default":480}},{"name":"theme","in":"query","description":"Light, dark, or w\#
        hat the reader's screen prefers.","schema":{"type":"string","enum":["auto","light","dark"],"default":"auto"}},\#
        {"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":\#
        {"200":{"description":"Drawn.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{\#
        "$ref":"#/components/headers/ETag"}},"content":{"image/svg+xml":{"schema":{"type":"string"}}}},"304":{"$ref":"\#
        #/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/compo\#
        nents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/component\#
        s/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/res\#
        ponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}\#
        /series":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listSeries","tags":["Se\#
        ries"],"summary":"Lists the series of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":\#
        "#/components/parameters/page_token"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/p\#
        arameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/comp\#
        onents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers\#
        /Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SeriesList"}}}},"304":{"$ref":"\#
        #/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/compo\#
        nents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/component\#
        s/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/res\#
        ponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}\#
        /series/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/series_i\#
        d"}],"get":{"operationId":"getSeries","tags":["Series"],"summary":"One series","parameters":[{"$ref":"#/compon\#
        ents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descript\#
        ion":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/compone\#
        nts/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Series"}}}},"304":{"\#
        $ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"\#
        #/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/co\#
        mponents/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/compone\#
        nts/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches\#
        /{name}/series/{id}/history":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/para\#
        meters/series_id"}],"get":{"operationId":"getSeriesHistory","tags":["Series"],"summary":"Observed and expected\#
         values per grid time","parameters":[{"$ref":"#/components/parameters/start"},{"$ref":"#/components/parameters\#
        /end"},{"$ref":"#/components/parameters/step"},{"$ref":"#/components/parameters/history_horizon"},{"$ref":"#/c\#
        omponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"des\#
        cription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/co\#
        mponents/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/History"},"exam\#
        ple":{"watch":"api-requests","series":"00f1e2d3c4b5a697","granularity":"1m","step":"1m","horizon":"1m","level"\#
        :0.9,"start":"2026-11-21T03:00:00Z","end":"2026-11-21T03:00:00Z","points":[{"time":"2026-11-21T03:00:00Z","obs\#
        erved":42,"expected":41.5,"lower":39.2,"upper":43.9,"error":0.5,"version":4,"arm":null,"tier":null}]}},"text/c\#
        sv":{"schema":{"type":"string","description":"A header line, then one line per point; what is absent is empty.\#
        "},"example":"time,observed,expected,lower,upper,error,version,arm,tier\r\n2026-11-21T03:00:00Z,42,41.5,39.2,4\#
        3.9,0.5,4,,\r\n"}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/\#
        BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotA\#
        llowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLon\#
        g"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/Interna\#
        lServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions":{"p\#
        arameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listVersions","tags":["Versions"],"\#
        summary":"Lists the model versions of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":\#
        "#/components/parameters/page_token"},{"$ref":"#/components/parameters/stage"},{"$ref":"#/components/parameter\#
        s/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.",\#
        "headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ET\#
        ag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/component\#
        s/schemas/VersionList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/res\#
        ponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Met\#
        hodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/UR\#
        ITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/S\#
        erviceUnavailable"}}}},"/v1/watches/{name}/versions/{n}":{"parameters":[{"$ref":"#/components/parameters/name"\#
        },{"$ref":"#/components/parameters/version"}],"get":{"operationId":"getVersion","tags":["Versions"],"summary":\#
        "One model version","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/param\#
        eters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/componen\#
        ts/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Content-Location":{"$ref":"#/components\#
        /headers/Content-Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Version"}}}\#
        },"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404"\#
        :{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$\#
        ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":\#
        "#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/\#
        v1/watches/{name}/activations":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"l\#
        istActivations","tags":["Versions"],"summary":"Which version was active when, why and by whom","parameters":[{\#
        "$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/pa\#
        rameters/at"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}\#
        ],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request\#
        -Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"app\#
        lication/json":{"schema":{"$ref":"#/components/schemas/ActivationList"},"example":{"items":[{"seq":1,"version"\#
        :1,"previous_version":null,"reason":"promotion","detail":"run_01hq3v5k9x7m2t4w6y8z0a1b2c","actor":"system:judg\#
        e","rollback":null,"at":"2026-11-21T03:00:00Z"}]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400"\#
        :{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"\#
        #/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":\#
        "#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref"\#
        :"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/rollbacks":{"parameters":[{"$ref":"#/comp\#
        onents/parameters/name"}],"get":{"operationId":"listRollbacks","tags":["Rollbacks"],"summary":"Lists the rollb\#
        acks of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_\#
        token"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/pa\#
        rameters/actor"},{"$ref":"#/components/parameters/reason"},{"$ref":"#/components/parameters/rollback_state"},{\#
        "$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{\#
        "200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"\#
        $ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":\#
        {"schema":{"$ref":"#/components/schemas/RollbackList"}}}},"304":{"$ref":"#/components/responses/NotModified"},\#
        "400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$r\#
        ef":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$\#
        ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"\#
        $ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createRollback","tags":["Rollbacks\#
        "],"summary":"Returns to an earlier version","description":"Needs no `If-Match`; `expected_active_version` gua\#
        rds it. The artifact of the target is loaded and verified before anything changes.","parameters":[{"$ref":"#/c\#
        omponents/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required\#
        ":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackInput"},"examples":{"pre\#
        vious":{"value":{"reason":"forecasts drift since the deployment"}},"guarded":{"value":{"to_version":3,"expecte\#
        d_active_version":4,"restore_configuration":true,"reason":"v4 is worse at night"}}}}}},"responses":{"200":{"de\#
        scription":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/compone\#
        nts/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackPrev\#
        iew"}}}},"201":{"description":"Done: no scrape that starts later shows the version that was left.","headers":{\#
        "X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"\#
        }},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Rollback"},"example":{"id":"rbk_01hq3\#
        v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","from":4,"to":3,"state":"acknowledged","reason":"v4 is worse at \#
        night","actor":"anonymous","restored_configuration":false,"activation_seq":5,"pinned_until":null,"created_at":\#
        "2026-11-21T03:00:00Z","acknowledged_at":"2026-11-21T03:00:00.120Z"}}}},"202":{"description":"Decided and stor\#
        ed; the serving process has not confirmed yet.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
        est-Id"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":\#
        "#/components/schemas/Rollback"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/compon\#
        ents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components\#
        /responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/respon\#
        ses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses\#
        /UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/componen\#
        ts/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/\#
        {name}/rollbacks/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters\#
        /rollback_id"}],"get":{"operationId":"getRollback","tags":["Rollbacks"],"summary":"One rollback","parameters":\#
        [{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses"\#
        :{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":\#
        {"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Ro\#
        llback"},"example":{"id":"rbk_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","from":4,"to":3,"state":"ackn\#
        owledged","reason":"v4 is worse at night","actor":"anonymous","restored_configuration":false,"activation_seq":\#
        5,"pinned_until":null,"created_at":"2026-11-21T03:00:00Z","acknowledged_at":"2026-11-21T03:00:00.120Z"}}}},"30\#
        4":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$r\#
        ef":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":\#
        "#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/co\#
        mponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/wa\#
        tches/{name}/training-runs":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"list\#
        TrainingRuns","tags":["Training runs"],"summary":"Lists the training runs of a watch","parameters":[{"$ref":"#\#
        /components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/\#
        run_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],\#
        "responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
        d"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"appli\#
        cation/json":{"schema":{"$ref":"#/components/schemas/TrainingRunList"}}}},"304":{"$ref":"#/components/response\#
        s/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFo\#
        und"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAccept\#
        able"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServer\#
        Error"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createTrainingRun"\#
        ,"tags":["Training runs"],"summary":"Trains now","parameters":[{"$ref":"#/components/parameters/validate_only"\#
        },{"$ref":"#/components/parameters/Prefer"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"r\#
        equired":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunInput"},"examp\#
        les":{"finetune":{"value":{"policy":"finetune"}}}}}},"responses":{"200":{"description":"With `validate_only=tr\#
        ue`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"conte\#
        nt":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunPreview"}}}},"202":{"description":"\#
        Queued, or open already; with `Prefer: wait=N` as it is after waiting.","headers":{"X-Request-Id":{"$ref":"#/c\#
        omponents/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"},"Preference-Applied":{"$r\#
        ef":"#/components/headers/Preference-Applied"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
        schemas/TrainingRunAccepted"},"example":{"id":"run_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","trigger\#
        ":"manual","policy":"full_retrain","state":"queued","progress":0,"actor":"anonymous","attempts":0,"version":nu\#
        ll,"outcome":null,"error":null,"spec_generation":1,"data_source":{"id":"src_01hq3v5k9x7m2t4w6y8z0a1b2c","revis\#
        ion":1},"requested_at":"2026-11-21T03:00:00Z","started_at":null,"finished_at":null,"coalesced":false}}}},"400"\#
        :{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"\#
        #/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":\#
        "#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/co\#
        mponents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/\#
        components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":\#
        {"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/training-runs/{id}":{"parameters":\#
        [{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/run_id"}],"get":{"operationId":"getT\#
        rainingRun","tags":["Training runs"],"summary":"One training run","parameters":[{"$ref":"#/components/paramete\#
        rs/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found."\#
        ,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/E\#
        Tag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRun"}}}},"304":{"$ref":"#\#
        /components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/compon\#
        ents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components\#
        /responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/resp\#
        onses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId\#
        ":"cancelTrainingRun","tags":["Training runs"],"summary":"Cancels an open training run","parameters":[{"$ref":\#
        "#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"requ\#
        ired":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/TrainingRunPatch"\#
        },"examples":{"cancel":{"value":{"state":"cancelled"}}}},"application/json":{"schema":{"$ref":"#/components/sc\#
        hemas/TrainingRunPatch"},"examples":{"cancel":{"value":{"state":"cancelled"}}}}}},"responses":{"200":{"descrip\#
        tion":"Cancelled; its worker notices within a second.","headers":{"X-Request-Id":{"$ref":"#/components/headers\#
        /X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRun"}}}},"400":\#
        {"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#\#
        /components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"\#
        #/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/com\#
        ponents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/c\#
        omponents/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{\#
        "$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/experiments":{"get":{"operationId":"listAllExperim\#
        ents","tags":["Experiments"],"summary":"Lists the experiments and probations of all watches","parameters":[{"$\#
        ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/para\#
        meters/experiment_state"},{"$ref":"#/components/parameters/experiment_kind"},{"$ref":"#/components/parameters/\#
        experiment_watch"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request\#
        -Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Re\#
        quest-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":\#
        {"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentList"}}}},"304":{"$ref":"#/components/re\#
        sponses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses\#
        /MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/response\#
        s/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/respons\#
        es/ServiceUnavailable"}}}},"/v1/watches/{name}/experiments":{"parameters":[{"$ref":"#/components/parameters/na\#
        me"}],"get":{"operationId":"listExperiments","tags":["Experiments"],"summary":"Lists the experiments and proba\#
        tions of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page\#
        _token"},{"$ref":"#/components/parameters/experiment_state"},{"$ref":"#/components/parameters/experiment_kind"\#
        },{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses\#
        ":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag"\#
        :{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/jso\#
        n":{"schema":{"$ref":"#/components/schemas/ExperimentList"}}}},"304":{"$ref":"#/components/responses/NotModifi\#
        ed"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405"\#
        :{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414\#
        ":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"50\#
        3":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createExperiment","tags":["Ex\#
        periments"],"summary":"Tries a version against the active one","description":"Both versions forecast every gri\#
        d point in shadow and are scored on what really came. The evidence may be looked at after every block; `alloca\#
        tion` only chooses which of the two is shown.","parameters":[{"$ref":"#/components/parameters/validate_only"},\#
        {"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":\#
        {"schema":{"$ref":"#/components/schemas/ExperimentInput"},"examples":{"versions":{"value":{"name":"seasonal-mo\#
        del","challenger_version":4,"auto_promote":true}},"trained_for_it":{"value":{"name":"fresh","train_challenger"\#
        :"full_retrain","allocation":"thompson","end_at":"2026-12-01T00:00:00Z"}}}}}},"responses":{"200":{"description\#
        ":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
        rs/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentPreview"}}}\#
        },"201":{"description":"Made; it begins at `start_at`, or as soon as its challenger is there and no other one \#
        runs.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/hea\#
        ders/ETag"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$re\#
        f":"#/components/schemas/Experiment"},"example":{"id":"exp_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests",\#
        "kind":"experiment","revision":1,"name":"seasonal-model","description":"","labels":{},"allocation":"shadow","t\#
        raffic_split":0.5,"confidence_level":0.95,"minimum_effect":0.02,"equivalence_margin":0.02,"max_loss":0.1,"min_\#
        samples":0,"strict":false,"auto_promote":true,"start_at":null,"end_at":null,"champion":3,"challenger":4,"train\#
        ing_run":null,"spec_generation":1,"state":"scheduled","verdict":null,"stop_reason":null,"progress":{"blocks":0\#
        ,"steps":0,"needed":null},"served_share":null,"result":null,"error":null,"actor":"anonymous","created_at":"202\#
        6-11-21T03:00:00Z","started_at":null,"ended_at":null}}}},"400":{"$ref":"#/components/responses/BadRequest"},"4\#
        04":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":\#
        {"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref"\#
        :"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#\#
        /components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500\#
        ":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailab\#
        le"}}}},"/v1/watches/{name}/experiments/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"\#
        #/components/parameters/experiment_id"}],"get":{"operationId":"getExperiment","tags":["Experiments"],"summary"\#
        :"One experiment, its progress and what the evidence says","parameters":[{"$ref":"#/components/parameters/If-N\#
        one-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","heade\#
        rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},\#
        "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Experiment"}}}},"304":{"$ref":"#/compone\#
        nts/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/res\#
        ponses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/respons\#
        es/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/In\#
        ternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId":"patch\#
        Experiment","tags":["Experiments"],"summary":"Pauses, resumes, completes, cancels or edits an experiment","des\#
        cription":"A pause voids the blocks that it touches, so that it does not bias the evidence. Completing is refu\#
        sed with 409 below the minimum of evidence, unless `force` is set, which the result shows. A probation can be \#
        cancelled, not completed.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/component\#
        s/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"conte\#
        nt":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/ExperimentPatch"},"examples":{"pau\#
        se":{"value":{"state":"paused"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/ExperimentPatch"\#
        },"examples":{"complete":{"value":{"state":"completed","force":true}}}}}},"responses":{"200":{"description":"C\#
        hanged, or equal already; with `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$r\#
        ef":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/\#
        json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/Experiment"},{"$ref":"#/components/schemas/ExperimentP\#
        review"}]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFoun\#
        d"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptab\#
        le"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed\#
        "},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},\#
        "415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessab\#
        leContent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses\#
        /InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"d\#
        eleteExperiment","tags":["Experiments"],"summary":"Deletes an experiment that has not begun","description":"Wh\#
        at has gathered evidence stays; cancel it.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$\#
        ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{\#
        "$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#
        """#
}
