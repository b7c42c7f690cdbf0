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
        erviceUnavailable"}}},"post":{"operationId":"importVersion","tags":["Versions"],"summary":"Makes a version of \#
        an export","description":"The body is what `GET .../versions/{n}/artifact` gave, here or elsewhere. Its hash, \#
        its format, every field and whether it can serve this watch are checked; the version is in `development`.","pa\#
        rameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"\#
        requestBody":{"required":true,"content":{"application/octet-stream":{"schema":{"$ref":"#/components/schemas/Ve\#
        rsionFile"}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","heade\#
        rs":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$r\#
        ef":"#/components/schemas/VersionPreview"}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"\#
        #/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/componen\#
        ts/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Version"}}}},"400\#
        ":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":\#
        "#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref"\#
        :"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/c\#
        omponents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#\#
        /components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503"\#
        :{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/compare":{"parameters":[\#
        {"$ref":"#/components/parameters/name"}],"get":{"operationId":"compareVersions","tags":["Versions"],"summary":\#
        "Two versions side by side","parameters":[{"$ref":"#/components/parameters/compare_a"},{"$ref":"#/components/p\#
        arameters/compare_b"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Requ\#
        est-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X\#
        -Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/\#
        components/schemas/VersionComparison"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#\#
        /components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/component\#
        s/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/componen\#
        ts/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compone\#
        nts/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/{n}":{"parameters":[{"$ref":"#/components/p\#
        arameters/name"},{"$ref":"#/components/parameters/version"}],"get":{"operationId":"getVersion","tags":["Versio\#
        ns"],"summary":"One model version","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/c\#
        omponents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$r\#
        ef":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Content-Location":{"$ref\#
        ":"#/components/headers/Content-Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/sche\#
        mas/Version"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/Bad\#
        Request"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllo\#
        wed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"}\#
        ,"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnav\#
        ailable"}}},"patch":{"operationId":"patchVersion","tags":["Versions"],"summary":"Changes what is said of a ver\#
        sion","description":"Tags (a merge patch), description, and the end of the mark that a rollback left: `blocked\#
        ` can be set to null.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/pa\#
        rameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":\#
        {"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/VersionPatch"},"examples":{"unblock":{\#
        "value":{"blocked":null,"tags":{"checked":"yes"}}}}},"application/json":{"schema":{"$ref":"#/components/schema\#
        s/VersionPatch"}}}},"responses":{"200":{"description":"Changed, or with `validate_only=true`: checked, nothing\#
         changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components\#
        /headers/ETag"},"Content-Location":{"$ref":"#/components/headers/Content-Location"}},"content":{"application/j\#
        son":{"schema":{"anyOf":[{"$ref":"#/components/schemas/Version"},{"$ref":"#/components/schemas/VersionPreview"\#
        }]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"40\#
        5":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"4\#
        09":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413\#
        ":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{\#
        "$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableConte\#
        nt"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/Intern\#
        alServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteVe\#
        rsion","tags":["Versions"],"summary":"Drops the artifact of a version","description":"The record and the numbe\#
        r stay; the version is archived and can be served no more. 409 when it is active, where a rollback would go, o\#
        r what a pin holds.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/para\#
        meters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/re\#
        sponses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/N\#
        otFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAc\#
        ceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/Precondition\#
        Failed"},"414":{"$ref":"#/components/responses/URITooLong"},"428":{"$ref":"#/components/responses/Precondition\#
        Required"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/S\#
        erviceUnavailable"}}}},"/v1/watches/{name}/versions/{n}/artifact":{"parameters":[{"$ref":"#/components/paramet\#
        ers/name"},{"$ref":"#/components/parameters/version"}],"get":{"operationId":"exportVersion","tags":["Versions"\#
        ],"summary":"A version as a file","description":"Its record and its artifact in one envelope, which `POST .../\#
        versions` takes. 409 when the artifact was pruned or is damaged.","parameters":[{"$ref":"#/components/paramete\#
        rs/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found."\#
        ,"headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/E\#
        Tag"},"Repr-Digest":{"$ref":"#/components/headers/Repr-Digest"},"Content-Disposition":{"$ref":"#/components/he\#
        aders/Content-Disposition"}},"content":{"application/octet-stream":{"schema":{"$ref":"#/components/schemas/Ver\#
        sionFile"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadReq\#
        uest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed\#
        "},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"414\#
        ":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"50\#
        3":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/{n}/promotions":{"para\#
        meters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/version"}],"post":{"operatio\#
        nId":"createPromotion","tags":["Versions"],"summary":"Moves a version to another stage","description":"Legal a\#
        re: development to staging or archived; staging to production, development or archived; production to staging \#
        or archived; archived to development. Any other move is 409 `illegal_stage_move`. Into production the artifact\#
         is loaded and verified first, the mark of a rollback is lifted and the version that was served goes to stagin\#
        g. Out of production nothing is served until another version is promoted, by hand or by the training that foll\#
        ows; pause the watch to keep that from coming. While the watch is pinned, both need `release_pin`.","parameter\#
        s":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"request\#
        Body":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PromotionInput"},\#
        "examples":{"promote":{"value":{"to_stage":"production","reason":"compared it by hand"}}}}}},"responses":{"200\#
        ":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/c\#
        omponents/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Promot\#
        ionPreview"}}}},"201":{"description":"Done: no scrape that starts later shows another active version.","header\#
        s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Locat\#
        ion"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Promotion"},"example":{"watch":"a\#
        pi-requests","version":4,"from_stage":"staging","to_stage":"production","state":"acknowledged","reason":"compa\#
        red it by hand","actor":"anonymous","previous_version":3,"activation_seq":6,"released_pin":false,"restored_con\#
        figuration":false,"at":"2026-11-21T03:00:00Z"}}}},"202":{"description":"Decided and stored; the serving proces\#
        s has not confirmed yet.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"\#
        $ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/\#
        Promotion"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFou\#
        nd"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAccepta\#
        ble"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"}\#
        ,"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType\#
        "},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/Internal\#
        ServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/activations":{\#
        "parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listActivations","tags":["Version\#
        s"],"summary":"Which version was active when, why and by whom","parameters":[{"$ref":"#/components/parameters/\#
        limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/at"},{"$ref":"#/compone\#
        nts/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descripti\#
        on":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/componen\#
        ts/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref"\#
        :"#/components/schemas/ActivationList"},"example":{"items":[{"watch":"api-requests","seq":1,"version":1,"previ\#
        ous_version":null,"reason":"promotion","detail":"run_01hq3v5k9x7m2t4w6y8z0a1b2c","actor":"system:judge","rollb\#
        ack":null,"at":"2026-11-21T03:00:00Z"}]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":\#
        "#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/compone\#
        nts/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/compon\#
        ents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compo\#
        nents/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/rollbacks":{"parameters":[{"$ref":"#/components/pa\#
        rameters/name"}],"get":{"operationId":"listRollbacks","tags":["Rollbacks"],"summary":"Lists the rollbacks of a\#
         watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{\#
        "$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/\#
        actor"},{"$ref":"#/components/parameters/reason"},{"$ref":"#/components/parameters/rollback_state"},{"$ref":"#\#
        /components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"d\#
        escription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/\#
        components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema"\#
        :{"$ref":"#/components/schemas/RollbackList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$\#
        ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/co\#
        mponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/c\#
        omponents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/\#
        components/responses/ServiceUnavailable"}}},"post":{"operationId":"createRollback","tags":["Rollbacks"],"summa\#
        ry":"Returns to an earlier version","description":"Needs no `If-Match`; `expected_active_version` guards it. T\#
        he artifact of the target is loaded and verified before anything changes.","parameters":[{"$ref":"#/components\#
        /parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":false,"\#
        content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackInput"},"examples":{"previous":{"\#
        value":{"reason":"forecasts drift since the deployment"}},"guarded":{"value":{"to_version":3,"expected_active_\#
        version":4,"restore_configuration":true,"reason":"v4 is worse at night"}}}}}},"responses":{"200":{"description\#
        ":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/heade\#
        rs/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackPreview"}}}},\#
        "201":{"description":"Done: no scrape that starts later shows the version that was left.","headers":{"X-Reques\#
        t-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"}},"conte\#
        nt":{"application/json":{"schema":{"$ref":"#/components/schemas/Rollback"},"example":{"id":"rbk_01hq3v5k9x7m2t\#
        4w6y8z0a1b2c","watch":"api-requests","from":4,"to":3,"state":"acknowledged","reason":"v4 is worse at night","a\#
        ctor":"anonymous","note":"","restored_configuration":false,"activation_seq":5,"pinned":true,"pinned_until":nul\#
        l,"created_at":"2026-11-21T03:00:00Z","acknowledged_at":"2026-11-21T03:00:00.120Z","released_at":null,"release\#
        d_by":null}}}},"202":{"description":"Decided and stored; the serving process has not confirmed yet.","headers"\#
        :{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Locatio\#
        n"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Rollback"}}}},"400":{"$ref":"#/comp\#
        onents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/res\#
        ponses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/re\#
        sponses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/respons\#
        es/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/respo\#
        nses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compo\#
        nents/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/rollbacks/{id}":{"parameters":[{"$ref":"#/componen\#
        ts/parameters/name"},{"$ref":"#/components/parameters/rollback_id"}],"get":{"operationId":"getRollback","tags"\#
        :["Rollbacks"],"summary":"One rollback","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref"\#
        :"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id"\#
        :{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"applica\#
        tion/json":{"schema":{"$ref":"#/components/schemas/Rollback"},"example":{"id":"rbk_01hq3v5k9x7m2t4w6y8z0a1b2c"\#
        ,"watch":"api-requests","from":4,"to":3,"state":"acknowledged","reason":"v4 is worse at night","actor":"anonym\#
        ous","note":"","restored_configuration":false,"activation_seq":5,"pinned":true,"pinned_until":null,"created_at\#
        ":"2026-11-21T03:00:00Z","acknowledged_at":"2026-11-21T03:00:00.120Z","released_at":null,"released_by":null}}}\#
        },"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404"\#
        :{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$\#
        ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":\#
        "#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"pa\#
        tch":{"operationId":"patchRollback","tags":["Rollbacks"],"summary":"Changes the reason or the end of the pin",\#
        "parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$\#
        ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-pat\#
        ch+json":{"schema":{"$ref":"#/components/schemas/RollbackPatch"},"examples":{"until":{"value":{"pinned_until":\#
        "2026-11-22T08:00:00Z"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/RollbackPatch"}}}},"resp\#
        onses":{"200":{"description":"Changed, or with `validate_only=true`: checked, nothing changed.","headers":{"X-\#
        Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content\#
        ":{"application/json":{"schema":{"anyOf":[{"$ref":"#/components/schemas/Rollback"},{"$ref":"#/components/schem\#
        as/RollbackPreview"}]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/respo\#
        nses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses\#
        /NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/Precon\#
        ditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/U\#
        RITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses\#
        /UnprocessableContent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/componen\#
        ts/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"ope\#
        rationId":"releaseRollback","tags":["Rollbacks"],"summary":"Releases the pin of a rollback","description":"Dri\#
        ft, schedule and experiments may change the active version again. The rollback stays in the history, `released\#
        `; what it did stays done. Needs no `If-Match`, and releasing twice is no fault.","parameters":[{"$ref":"#/com\#
        ponents/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref"\#
        :"#/components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/compo\#
        nents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/component\#
        s/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/res\#
        ponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}\#
        /training-runs":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listTrainingRuns\#
        ","tags":["Training runs"],"summary":"Lists the training runs of a watch","parameters":[{"$ref":"#/components/\#
        parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/run_state"},\#
        {"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":\#
        {"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{\#
        "$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json"\#
        :{"schema":{"$ref":"#/components/schemas/TrainingRunList"}}}},"304":{"$ref":"#/components/responses/NotModifie\#
        d"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":\#
        {"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414"\#
        :{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503\#
        ":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createTrainingRun","tags":["Tr\#
        aining runs"],"summary":"Trains now","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#\#
        /components/parameters/Prefer"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":fal\#
        se,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunInput"},"examples":{"finet\#
        une":{"value":{"policy":"finetune"}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked\#
        , nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"applic
        """#
}
