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
        ame":"Rollbacks","description":"Returning to an earlier version."},{"name":"Exclusions","description":"Bad per\#
        iods left out and things forgotten by hand."},{"name":"Training runs","description":"Attempts to make a versio\#
        n."},{"name":"Experiments","description":"The active version against another one, on live data."},{"name":"Bac\#
        k-tests","description":"How good models would have been on a watch's own history."},{"name":"Models","descript\#
        ion":"The catalogue."},{"name":"Server","description":"Unversioned: metrics, probes, this document."}],"paths"\#
        :{"/v1/data-sources":{"get":{"operationId":"listDataSources","tags":["Data sources"],"summary":"Lists the data\#
         sources","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"}\#
        ,{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses"\#
        :{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":\#
        {"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json\#
        ":{"schema":{"$ref":"#/components/schemas/DataSourceList"}}}},"304":{"$ref":"#/components/responses/NotModifie\#
        d"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"\#
        },"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"50\#
        0":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavaila\#
        ble"}}},"post":{"operationId":"createDataSource","tags":["Data sources"],"summary":"Makes a data source","para\#
        meters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"re\#
        questBody":{"required":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/Da\#
        taSourceInput"},{"required":["name"]}]},"examples":{"prometheus":{"value":{"name":"default","url":"http://prom\#
        etheus.example:9090","scrape_interval":"15s"}},"mimir":{"value":{"name":"mimir","url":"https://mimir.example/p\#
        rometheus","tenant":"team-a","auth":{"type":"basic","username":"sentinel","password":"correct horse battery st\#
        aple"},"timeout":"30s"}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing ch\#
        anged.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":\#
        {"schema":{"$ref":"#/components/schemas/DataSourcePreview"}}}},"201":{"description":"Made.","headers":{"X-Requ\#
        est-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"\#
        $ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/\#
        DataSource"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/Metho\#
        dNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conf\#
        lict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLon\#
        g"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unproce\#
        ssableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/respon\#
        ses/ServiceUnavailable"}}}},"/v1/data-sources/{name}":{"parameters":[{"$ref":"#/components/parameters/name"}],\#
        "get":{"operationId":"getDataSource","tags":["Data sources"],"summary":"One data source","parameters":[{"$ref"\#
        :"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":\#
        {"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":\#
        "#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DataSource\#
        "}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"\#
        404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406"\#
        :{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$r\#
        ef":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}\#
        ,"put":{"operationId":"putDataSource","tags":["Data sources"],"summary":"Makes or replaces a data source","des\#
        cription":"An equal body changes nothing and needs no `If-Match`, so that a file can be applied again and agai\#
        n.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"}\#
        ,{"$ref":"#/components/parameters/If-None-Match-Any"},{"$ref":"#/components/parameters/X-Request-Id"}],"reques\#
        tBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DataSourceInput"\#
        },"examples":{"prometheus":{"value":{"name":"default","url":"http://prometheus.example:9090","scrape_interval"\#
        :"15s"}}}}}},"responses":{"200":{"description":"Replaced, or equal already; with `validate_only=true`: checked\#
        , nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/c\#
        omponents/headers/ETag"}},"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/Data\#
        Source"},{"$ref":"#/components/schemas/DataSourcePreview"}]}}}},"201":{"description":"Made.","headers":{"X-Req\#
        uest-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{\#
        "$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas\#
        /DataSource"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/Meth\#
        odNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Con\#
        flict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/Conte\#
        ntTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/Unsuppor\#
        tedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#/components/respon\#
        ses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compon\#
        ents/responses/ServiceUnavailable"}}},"patch":{"operationId":"patchDataSource","tags":["Data sources"],"summar\#
        y":"Changes some fields of a data source","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$re\#
        f":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"requir\#
        ed":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/DataSourcePatch"},"\#
        examples":{"new_url":{"value":{"url":"http://prometheus-2.example:9090","ca_bundle":null}}}},"application/json\#
        ":{"schema":{"$ref":"#/components/schemas/DataSourcePatch"},"examples":{"new_url":{"value":{"url":"http://prom\#
        etheus-2.example:9090","ca_bundle":null}}}}}},"responses":{"200":{"description":"Changed, or equal already; wi\#
        th `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-\#
        Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"oneOf":[{"\#
        $ref":"#/components/schemas/DataSource"},{"$ref":"#/components/schemas/DataSourcePreview"}]}}}},"400":{"$ref":\#
        "#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/compone\#
        nts/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/compon\#
        ents/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/componen\#
        ts/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/\#
        responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#\#
        /components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503"\#
        :{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteDataSource","tags":["Da\#
        ta sources"],"summary":"Deletes a data source","description":"Refused with 409 while a watch uses it.","parame\#
        ters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#\#
        /components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"\#
        $ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/c\#
        omponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/\#
        components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"414":{"$ref":"#/co\#
        mponents/responses/URITooLong"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/\#
        components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/\#
        watches":{"get":{"operationId":"listWatches","tags":["Watches"],"summary":"Lists the watches","parameters":[{"\#
        $ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/par\#
        ameters/state"},{"$ref":"#/components/parameters/label"},{"$ref":"#/components/parameters/data_source"},{"$ref\#
        ":"#/components/parameters/model"},{"$ref":"#/components/parameters/metric"},{"$ref":"#/components/parameters/\#
        If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","h\#
        eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag\#
        "},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/\#
        schemas/WatchList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/respons\#
        es/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses\#
        /NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Inte\#
        rnalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createWa\#
        tch","tags":["Watches"],"summary":"Makes a watch","parameters":[{"$ref":"#/components/parameters/validate_only\#
        "},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/jso\#
        n":{"schema":{"allOf":[{"$ref":"#/components/schemas/WatchInput"},{"required":["name"]}]},"examples":{"selecto\#
        r":{"value":{"name":"api-requests","metric":"http_requests_total","labels":{"job":"api"},"matchers":[{"label":\#
        "code","op":"=~","value":"2.."}],"model":"linear_trend","granularity":"1m","horizon":"15m","cron":"0 3 * * *",\#
        "time_zone":"Europe/Berlin","tags":{"team":"web"}}},"expression":{"value":{"name":"api-latency","query":"histo\#
        gram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))","model":"arima","parameters"\#
        :{"p":2,"d":1,"q":1},"emission":{"metric_name":"api_latency_seconds","steps":[1,5]}}}}}}},"responses":{"200":{\#
        "description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/comp\#
        onents/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WatchPrev\#
        iew"}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
        ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"ap\#
        plication/json":{"schema":{"$ref":"#/components/schemas/Watch"}}}},"400":{"$ref":"#/components/responses/BadRe\#
        quest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcce\#
        ptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarg\#
        e"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaT\#
        ype"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/Inter\#
        nalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}":{"paramete\#
        rs":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getWatch","tags":["Watches"],"summary":"On\#
        e watch","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Req\#
        uest-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/\#
        X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#\#
        /components/schemas/Watch"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components\#
        /responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses\#
        /MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/response\#
        s/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/respons\#
        es/ServiceUnavailable"}}},"put":{"operationId":"putWatch","tags":["Watches"],"summary":"Makes or replaces a wa\#
        tch","description":"An equal body changes nothing and needs no `If-Match`, so that a file can be applied again\#
         and again.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/I\#
        f-Match"},{"$ref":"#/components/parameters/If-None-Match-Any"},{"$ref":"#/components/parameters/X-Request-Id"}\#
        ],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WatchIn\#
        put"},"examples":{"selector":{"value":{"name":"api-requests","metric":"http_requests_total","labels":{"job":"a\#
        pi"},"matchers":[{"label":"code","op":"=~","value":"2.."}],"model":"linear_trend","granularity":"1m","horizon"\#
        :"15m","cron":"0 3 * * *","time_zone":"Europe/Berlin","tags":{"team":"web"}}}}}}},"responses":{"200":{"descrip\#
        tion":"Replaced, or equal already; with `validate_only=true`: checked, nothing changed.","headers":{"X-Request\#
        -Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"app\#
        lication/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/Watch"},{"$ref":"#/components/schemas/WatchPr\#
        eview"}]}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id\#
        "},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Location"}},"content":\#
        {"application/json":{"schema":{"$ref":"#/components/schemas/Watch"}}}},"400":{"$ref":"#/components/responses/B\#
        adRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/Not\#
        Acceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/Preconditi\#
        onFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITo\#
        oLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unp\#
        rocessableContent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/r\#
        esponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operatio\#
        nId":"patchWatch","tags":["Watches"],"summary":"Changes some fields of a watch","parameters":[{"$ref":"#/compo\#
        nents/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/\#
        X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/\#
        components/schemas/WatchPatch"},"examples":{"pause":{"value":{"paused":true}},"shorter":{"value":{"horizon":"5\#
        m","parameters":{"ridge":0.01}}}}},"application/json":{"schema":{"$ref":"#/components/schemas/WatchPatch"},"ex\#
        amples":{"pause":{"value":{"paused":true}},"shorter":{"value":{"horizon":"5m","parameters":{"ridge":0.01}}}}}}\#
        },"responses":{"200":{"description":"Changed, or equal already; with `validate_only=true`: checked, nothing ch\#
        anged.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/he\#
        aders/ETag"}},"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/Watch"},{"$ref":\#
        "#/components/schemas/WatchPreview"}]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/\#
        components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/comp\#
        onents/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/\#
        responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/compon\#
        ents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/comp\#
        onents/responses/UnprocessableContent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$\#
        ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}\#
        },"delete":{"operationId":"deleteWatch","tags":["Watches"],"summary":"Deletes a watch","description":"Final, w\#
        ith its series, versions and history. Version numbers are never given again under this name.","parameters":[{"\#
        $ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/componen\#
        ts/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/\#
        components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components\#
        /responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"412":{"$ref":"#/component\#
        s/responses/PreconditionFailed"},"414":{"$ref":"#/components/responses/URITooLong"},"428":{"$ref":"#/component\#
        s/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"\#
        #/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/status":{"parameters":[{"$ref":"#/component\#
        s/parameters/name"}],"get":{"operationId":"getWatchStatus","tags":["Watches"],"summary":"Everything that is kn\#
        own of a watch now","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/param\#
        eters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/componen\#
        ts/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema"\#
        :{"$ref":"#/components/schemas/WatchStatus"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$r\#
        ef":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/com\#
        ponents/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/co\#
        mponents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/c\#
        omponents/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/data-quality":{"parameters":[{"$ref":"#/compon\#
        ents/parameters/name"}],"get":{"operationId":"getDataQuality","tags":["Watches"],"summary":"Why its series can\#
         or cannot be trained","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/pa\#
        rameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/compo\#
        nents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"sche\#
        ma":{"$ref":"#/components/schemas/DataQuality"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{\#
        "$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/\#
        components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#\#
        /components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"\#
        #/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/forecast":{"parameters":[{"$ref":"#/compone\#
        nts/parameters/name"}],"get":{"operationId":"getForecast","tags":["Series"],"summary":"The newest forecast of \#
        every series","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_tok\#
        en"},{"$ref":"#/components/parameters/level"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/comp\#
        onents/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref"\#
        :"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components\#
        /headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Forecast"},"example":{"\#
        watch":"api-requests","state":"ready","model":"linear_trend","granularity":"1m","horizon":"2m","interval":{"le\#
        vels":[0.9],"kept_levels":[0.9],"emitted_level":0.9,"method":"auto"},"items":[{"id":"00f1e2d3c4b5a697","labels\#
        ":{"job":"api","instance":"a:9100"},"version":4,"cold":false,"stale":false,"issued_at":"2026-11-21T03:00:00Z",\#
        "data_age_seconds":12.5,"steps":[{"step":1,"time":"2026-11-21T03:01:00Z","value":41.8,"intervals":[{"level":0.\#
        9,"lower":39.5,"upper":44.2}]},{"step":2,"time":"2026-11-21T03:02:00Z","value":42.1,"intervals":[{"level":0.9,\#
        "lower":38.9,"upper":45.3}]}]}]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/compo\#
        nents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/resp\#
        onses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/res\#
        ponses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/re\#
        sponses/ServiceUnavailable"}}}},"/v1/watches/{name}/forecast.svg":{"parameters":[{"$ref":"#/components/paramet\#
        ers/name"}],"get":{"operationId":"getForecastPicture","tags":["Series"],"summary":"A picture of one series, it\#
        s forecast and its intervals","description":"History, what was expected of it, the newest forecast with its ba\#
        nds, and the realised errors, as an SVG without scripts or outside references.","parameters":[{"name":"series"\#
        ,"in":"query","description":"The id of the series; the first one without it.","schema":{"type":"string"}},{"$r\#
        ef":"#/components/parameters/level"},{"name":"history","in":"query","description":"How much of the past is dra\#
        wn; the larger of 8 horizons and 96 steps without it.","schema":{"type":"string","examples":["6h"]}},{"name":"\#
        width","in":"query","description":"In pixels.","schema":{"type":"integer","minimum":320,"maximum":4096,"defaul\#
        t":960}},{"name":"height","in":"query","description":"In pixels.","schema":{"type":"integer","minimum":200,"ma\#
        ximum":4096,"default":480}},{"name":"theme","in":"query","description":"Light, dark, or what the reader's scre\#
        en prefers.","schema":{"type":"string","enum":["auto","light","dark"],"default":"auto"}},{"$ref":"#/components\#
        /parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description"\#
        :"Drawn.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/\#
        headers/ETag"}},"content":{"image/svg+xml":{"schema":{"type":"string"}}}},"304":{"$ref":"#/components/response\#
        s/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFo\#
        und"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAccept\#
        able"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServer\#
        Error"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/series":{"parameters\#
        ":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listSeries","tags":["Series"],"summary":"Lis\#
        ts the series of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/paramet\#
        ers/page_token"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-I\#
        d"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
        est-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"\#
        application/json":{"schema":{"$ref":"#/components/schemas/SeriesList"}}}},"304":{"$ref":"#/components/response\#
        s/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFo\#
        und"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAccept\#
        able"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServer\#
        Error"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/series/{id}":{"param\#
        eters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/series_id"}],"get":{"operatio\#
        nId":"getSeries","tags":["Series"],"summary":"One series","parameters":[{"$ref":"#/components/parameters/If-No\#
        ne-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","header\#
        s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"\#
        content":{"application/json":{"schema":{"$ref":"#/components/schemas/Series"}}}},"304":{"$ref":"#/components/r\#
        esponses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/response\#
        s/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/No\#
        tAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Interna\#
        lServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/series/{id}/h\#
        istory":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/series_id"}],"\#
        get":{"operationId":"getSeriesHistory","tags":["Series"],"summary":"Observed and expected values per grid time\#
        ","parameters":[{"$ref":"#/components/parameters/start"},{"$ref":"#/components/parameters/end"},{"$ref":"#/com\#
        ponents/parameters/step"},{"$ref":"#/components/parameters/history_horizon"},{"$ref":"#/components/parameters/\#
        If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","h\#
        eaders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag\#
        "}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/History"},"example":{"watch":"api-re\#
        quests","series":"00f1e2d3c4b5a697","granularity":"1m","step":"1m","horizon":"1m","level":0.9,"start":"2026-11\#
        -21T03:00:00Z","end":"2026-11-21T03:00:00Z","points":[{"time":"2026-11-21T03:00:00Z","observed":42,"expected":\#
        41.5,"lower":39.2,"upper":43.9,"error":0.5,"version":4,"arm":null,"tier":null}]}},"text/csv":{"schema":{"type"\#
        :"string","description":"A header line, then one line per point; what is absent is empty."},"example":"time,ob\#
        served,expected,lower,upper,error,version,arm,tier\r\n2026-11-21T03:00:00Z,42,41.5,39.2,43.9,0.5,4,,\r\n"}}},"\#
        304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"\#
        $ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref\#
        ":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"422":{"$ref":"#/\#
        components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":\#
        {"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions":{"parameters":[{"$ref":"\#
        #/components/parameters/name"}],"get":{"operationId":"listVersions","tags":["Versions"],"summary":"Lists the m\#
        odel versions of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/paramet\#
        ers/page_token"},{"$ref":"#/components/parameters/stage"},{"$ref":"#/components/parameters/If-None-Match"},{"$\#
        ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request\#
        -Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"\#
        #/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/VersionList\#
        "}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"\#
        404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406"\#
        :{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$r\#
        ef":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}\#
        ,"post":{"operationId":"importVersion","tags":["Versions"],"summary":"Makes a version of an export","descripti\#
        on":"The body is what `GET .../versions/{n}/artifact` gave, here or elsewhere. Its hash, its format, every fie\#
        ld and whether it can serve this watch are checked; the version is in `development`.","parameters":[{"$ref":"#\#
        /components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"requir\#
        ed":true,"content":{"application/octet-stream":{"schema":{"$ref":"#/components/schemas/VersionFile"}}}},"respo\#
        nses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{\#
        "$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/sch\#
        emas/VersionPreview"}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/\#
        X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Location"}\#
        },"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Version"}}}},"400":{"$ref":"#/componen\#
        ts/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/respons\#
        es/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/respon\#
        ses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/U\#
        RITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses\#
        /UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/component\#
        s/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/compare":{"parameters":[{"$ref":"#/components\#
        /parameters/name"}],"get":{"operationId":"compareVersions","tags":["Versions"],"summary":"Two versions side by\#
         side","parameters":[{"$ref":"#/components/parameters/compare_a"},{"$ref":"#/components/parameters/compare_b"}\#
        ,{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses"\#
        :{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":\#
        {"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Ve\#
        rsionComparison"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses\#
        /BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNot\#
        Allowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLo\#
        ng"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Service\#
        Unavailable"}}}},"/v1/watches/{name}/versions/{n}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$r\#
        ef":"#/components/parameters/version"}],"get":{"operationId":"getVersion","tags":["Versions"],"summary":"One m\#
        odel version","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/\#
        X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/hea\#
        ders/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Content-Location":{"$ref":"#/components/heade\#
        rs/Content-Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Version"}}}},"304\#
        ":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$re\#
        f":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"\#
        #/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/com\#
        ponents/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{\#
        "operationId":"patchVersion","tags":["Versions"],"summary":"Changes what is said of a version","description":"\#
        Tags (a merge patch), description, and the end of the mark that a rollback left: `blocked` can be set to null.\#
        ","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{\#
        "$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-p\#
        atch+json":{"schema":{"$ref":"#/components/schemas/VersionPatch"},"examples":{"unblock":{"value":{"blocked":nu\#
        ll,"tags":{"checked":"yes"}}}}},"application/json":{"schema":{"$ref":"#/components/schemas/VersionPatch"}}}},"\#
        responses":{"200":{"description":"Changed, or with `validate_only=true`: checked, nothing changed.","headers":\#
        {"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Cont\#
        ent-Location":{"$ref":"#/components/headers/Content-Location"}},"content":{"application/json":{"schema":{"anyO\#
        f":[{"$ref":"#/components/schemas/Version"},{"$ref":"#/components/schemas/VersionPreview"}]}}}},"400":{"$ref":\#
        "#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/compone\#
        nts/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/compon\#
        ents/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/componen\#
        ts/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/\#
        responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#\#
        /components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503"\#
        :{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteVersion","tags":["Versi\#
        ons"],"summary":"Drops the artifact of a version","description":"The record and the number stay; the version i\#
        s archived and can be served no more. 409 when it is active, where a rollback would go, or what a pin holds.",\#
        "parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$\#
        ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/responses/NoContent"},"\#
        400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$re\#
        f":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$r\#
        ef":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"414":{"$ref\#
        ":"#/components/responses/URITooLong"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$r\#
        ef":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}\#
        },"/v1/watches/{name}/versions/{n}/artifact":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#\#
        /components/parameters/version"}],"get":{"operationId":"exportVersion","tags":["Versions"],"summary":"A versio\#
        n as a file","description":"Its record and its artifact in one envelope, which `POST .../versions` takes. 409 \#
        when the artifact was pruned or is damaged.","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"\#
        $ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Reques\#
        t-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Repr-Digest":{\#
        "$ref":"#/components/headers/Repr-Digest"},"Content-Disposition":{"$ref":"#/components/headers/Content-Disposi\#
        tion"}},"content":{"application/octet-stream":{"schema":{"$ref":"#/components/schemas/VersionFile"}}}},"304":{\#
        "$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":\#
        "#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/c\#
        omponents/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"414":{"$ref":"#/componen\#
        ts/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compone\#
        nts/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/{n}/promotions":{"parameters":[{"$ref":"#/c\#
        omponents/parameters/name"},{"$ref":"#/components/parameters/version"}],"post":{"operationId":"createPromotion\#
        ","tags":["Versions"],"summary":"Moves a version to another stage","description":"Legal are: development to st\#
        aging or archived; staging to production, development or archived; production to staging or archived; archived\#
         to development. Any other move is 409 `illegal_stage_move`. Into production the artifact is loaded and verifi\#
        ed first, the mark of a rollback is lifted and the version that was served goes to staging. Out of production \#
        nothing is served until another version is promoted by hand; trainings go on by schedule and on demand, and wh\#
        at they make waits in staging. While the watch is pinned, both need `release_pin`.","parameters":[{"$ref":"#/c\#
        omponents/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required\#
        ":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PromotionInput"},"examples":{"pro\#
        mote":{"value":{"to_stage":"production","reason":"compared it by hand"}}}}}},"responses":{"200":{"description"\#
        :"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/header\#
        s/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PromotionPreview"}}}},\#
        "201":{"description":"Done: no scrape that starts later shows another active version.","headers":{"X-Request-I\#
        d":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"}},"content"\#
        :{"application/json":{"schema":{"$ref":"#/components/schemas/Promotion"},"example":{"watch":"api-requests","ve\#
        rsion":4,"from_stage":"staging","to_stage":"production","state":"acknowledged","reason":"compared it by hand",\#
        "actor":"anonymous","previous_version":3,"activation_seq":6,"released_pin":false,"restored_configuration":fals\#
        e,"at":"2026-11-21T03:00:00Z"}}}},"202":{"description":"Decided and stored; the serving process has not confir\#
        med yet.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/compone\#
        nts/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Promotion"}}}},"\#
        400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$re\#
        f":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$r\#
        ef":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"\#
        #/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref"\#
        :"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"5\#
        03":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/activations":{"parameters":[{"\#
        $ref":"#/components/parameters/name"}],"get":{"operationId":"listActivations","tags":["Versions"],"summary":"W\#
        hich version was active when, why and by whom","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":\#
        "#/components/parameters/page_token"},{"$ref":"#/components/parameters/at"},{"$ref":"#/components/parameters/I\#
        f-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","he\#
        aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"\#
        },"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/s\#
        chemas/ActivationList"},"example":{"items":[{"watch":"api-requests","seq":1,"version":1,"previous_version":nul\#
        l,"reason":"promotion","detail":"run_01hq3v5k9x7m2t4w6y8z0a1b2c","actor":"system:judge","rollback":null,"at":"\#
        2026-11-21T03:00:00Z"}]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/re\#
        sponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Me\#
        thodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/U\#
        RITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/\#
        ServiceUnavailable"}}}},"/v1/watches/{name}/rollbacks":{"parameters":[{"$ref":"#/components/parameters/name"}]\#
        ,"get":{"operationId":"listRollbacks","tags":["Rollbacks"],"summary":"Lists the rollbacks of a watch","paramet\#
        ers":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/compon\#
        ents/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/components/parameters/actor"},{"$ref":\#
        "#/components/parameters/reason"},{"$ref":"#/components/parameters/rollback_state"},{"$ref":"#/components/para\#
        meters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Fou\#
        nd.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/heade\#
        rs/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/comp\#
        onents/schemas/RollbackList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/componen\#
        ts/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/respons\#
        es/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/respon\#
        ses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/respo\#
        nses/ServiceUnavailable"}}},"post":{"operationId":"createRollback","tags":["Rollbacks"],"summary":"Returns to \#
        an earlier version","description":"Needs no `If-Match`; `expected_active_version` guards it. The artifact of t\#
        he target is loaded and verified before anything changes.","parameters":[{"$ref":"#/components/parameters/vali\#
        date_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":false,"content":{"appli\#
        cation/json":{"schema":{"$ref":"#/components/schemas/RollbackInput"},"examples":{"previous":{"value":{"reason"\#
        :"forecasts drift since the deployment"}},"guarded":{"value":{"to_version":3,"expected_active_version":4,"rest\#
        ore_configuration":true,"reason":"v4 is worse at night"}}}}}},"responses":{"200":{"description":"With `validat\#
        e_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"\#
        }},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackPreview"}}}},"201":{"descript\#
        ion":"Done: no scrape that starts later shows the version that was left.","headers":{"X-Request-Id":{"$ref":"#\#
        /components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"applicatio\#
        n/json":{"schema":{"$ref":"#/components/schemas/Rollback"},"example":{"id":"rbk_01hq3v5k9x7m2t4w6y8z0a1b2c","w\#
        atch":"api-requests","from":4,"to":3,"state":"acknowledged","reason":"v4 is worse at night","actor":"anonymous\#
        ","note":"","restored_configuration":false,"activation_seq":5,"pinned":true,"pinned_until":null,"created_at":"\#
        2026-11-21T03:00:00Z","acknowledged_at":"2026-11-21T03:00:00.120Z","released_at":null,"released_by":null}}}},"\#
        202":{"description":"Decided and stored; the serving process has not confirmed yet.","headers":{"X-Request-Id"\#
        :{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/Location"}},"content":{\#
        "application/json":{"schema":{"$ref":"#/components/schemas/Rollback"}}}},"400":{"$ref":"#/components/responses\#
        /BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNot\#
        Allowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict\#
        "},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},\#
        "415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessab\#
        leContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/\#
        ServiceUnavailable"}}}},"/v1/watches/{name}/rollbacks/{id}":{"parameters":[{"$ref":"#/components/parameters/na\#
        me"},{"$ref":"#/components/parameters/rollback_id"}],"get":{"operationId":"getRollback","tags":["Rollbacks"],"\#
        summary":"One rollback","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/p\#
        arameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/comp\#
        onents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"sch\#
        ema":{"$ref":"#/components/schemas/Rollback"},"example":{"id":"rbk_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-re\#
        quests","from":4,"to":3,"state":"acknowledged","reason":"v4 is worse at night","actor":"anonymous","note":"","\#
        restored_configuration":false,"activation_seq":5,"pinned":true,"pinned_until":null,"created_at":"2026-11-21T03\#
        :00:00Z","acknowledged_at":"2026-11-21T03:00:00.120Z","released_at":null,"released_by":null}}}},"304":{"$ref":\#
        "#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/comp\#
        onents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/componen\#
        ts/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/re\#
        sponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operation\#
        Id":"patchRollback","tags":["Rollbacks"],"summary":"Changes the reason or the end of the pin","parameters":[{"\#
        $ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/componen\#
        ts/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+json":{"schem\#
        a":{"$ref":"#/components/schemas/RollbackPatch"},"examples":{"until":{"value":{"pinned_until":"2026-11-22T08:0\#
        0:00Z"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/RollbackPatch"}}}},"responses":{"200":{"\#
        description":"Changed, or with `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$r\#
        ef":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/\#
        json":{"schema":{"anyOf":[{"$ref":"#/components/schemas/Rollback"},{"$ref":"#/components/schemas/RollbackPrevi\#
        ew"}]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},\#
        "405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"}\#
        ,"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"\#
        413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415\#
        ":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableCo\#
        ntent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/Int\#
        ernalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"operationId":"relea\#
        seRollback","tags":["Rollbacks"],"summary":"Releases the pin of a rollback","description":"Drift, schedule and\#
         experiments may change the active version again. The rollback stays in the history, `released`; what it did s\#
        tays done. Needs no `If-Match`, and releasing twice is no fault.","parameters":[{"$ref":"#/components/paramete\#
        rs/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/r\#
        esponses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/\#
        NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotA\#
        cceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalS\#
        erverError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/exclusions":{"p\#
        arameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listExclusions","tags":["Exclusions\#
        "],"summary":"Lists what a watch leaves out","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#\#
        /components/parameters/page_token"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/par\#
        ameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/compon\#
        ents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/L\#
        ink"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExclusionList"}}}},"304":{"$ref":\#
        "#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/comp\#
        onents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/componen\#
        ts/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/re\#
        sponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationI\#
        d":"createExclusion","tags":["Exclusions"],"summary":"Leaves a stretch of time out","description":"Points from\#
         `start` to `end` neither train nor count for drift, intervals, live scores or experiments; to models they are\#
         missing. Where points that are known already are concerned, the active version starts anew without them; bloc\#
        ks of evidence that hold one of them count as void for as long as the exclusion does. At most 64 that are not \#
        lifted may reach into the training window.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$
        """#
}
