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
        mpts to make a version."},{"name":"Back-tests","description":"How good models would have been on a watch's own\#
         history."},{"name":"Models","description":"The catalogue."},{"name":"Server","description":"Unversioned: metr\#
        ics, probes, this document."}],"paths":{"/v1/data-sources":{"get":{"operationId":"listDataSources","tags":["Da\#
        ta sources"],"summary":"Lists the data sources","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref"\#
        :"#/components/parameters/page_token"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/\#
        parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/com\#
        ponents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/header\#
        s/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DataSourceList"}}}},"304":{"$r\#
        ef":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/\#
        components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#\#
        /components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"\#
        #/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createDataSource","tags":["Data sources"]\#
        ,"summary":"Makes a data source","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/com\#
        ponents/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"al\#
        lOf":[{"$ref":"#/components/schemas/DataSourceInput"},{"required":["name"]}]},"examples":{"prometheus":{"value\#
        ":{"name":"default","url":"http://prometheus.example:9090","scrape_interval":"15s"}},"mimir":{"value":{"name":\#
        "mimir","url":"https://mimir.example/prometheus","tenant":"team-a","auth":{"type":"basic","username":"sentinel\#
        ","password":"correct horse battery staple"},"timeout":"30s"}}}}}},"responses":{"200":{"description":"With `va\#
        lidate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
        t-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DataSourcePreview"}}}},"201":{"d\#
        escription":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/c\#
        omponents/headers/ETag"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"\#
        schema":{"$ref":"#/components/schemas/DataSource"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"405"\#
        :{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409\#
        ":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$\#
        ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{\#
        "$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerErro\#
        r"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/data-sources/{name}":{"parameters":[{"$\#
        ref":"#/components/parameters/name"}],"get":{"operationId":"getDataSource","tags":["Data sources"],"summary":"\#
        One data source","parameters":[{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/paramete\#
        rs/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/\#
        headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"\#
        $ref":"#/components/schemas/DataSource"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":\#
        "#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/compone\#
        nts/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/compon\#
        ents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compo\#
        nents/responses/ServiceUnavailable"}}},"put":{"operationId":"putDataSource","tags":["Data sources"],"summary":\#
        "Makes or replaces a data source","description":"An equal body changes nothing and needs no `If-Match`, so tha\#
        t a file can be applied again and again.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$re\#
        f":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/If-None-Match-Any"},{"$ref":"#/compone\#
        nts/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":\#
        "#/components/schemas/DataSourceInput"},"examples":{"prometheus":{"value":{"name":"default","url":"http://prom\#
        etheus.example:9090","scrape_interval":"15s"}}}}}},"responses":{"200":{"description":"Replaced, or equal alrea\#
        dy; with `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/head\#
        ers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"oneO\#
        f":[{"$ref":"#/components/schemas/DataSource"},{"$ref":"#/components/schemas/DataSourcePreview"}]}}}},"201":{"\#
        description":"Made.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/\#
        components/headers/ETag"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{\#
        "schema":{"$ref":"#/components/schemas/DataSource"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"405\#
        ":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"40\#
        9":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413"\#
        :{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"\#
        $ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableConten\#
        t"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses/Interna\#
        lServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"patch":{"operationId":"patchDataS\#
        ource","tags":["Data sources"],"summary":"Changes some fields of a data source","parameters":[{"$ref":"#/compo\#
        nents/parameters/validate_only"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/\#
        X-Request-Id"}],"requestBody":{"required":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/\#
        components/schemas/DataSourcePatch"},"examples":{"new_url":{"value":{"url":"http://prometheus-2.example:9090",\#
        "ca_bundle":null}}}},"application/json":{"schema":{"$ref":"#/components/schemas/DataSourcePatch"},"examples":{\#
        "new_url":{"value":{"url":"http://prometheus-2.example:9090","ca_bundle":null}}}}}},"responses":{"200":{"descr\#
        iption":"Changed, or equal already; with `validate_only=true`: checked, nothing changed.","headers":{"X-Reques\#
        t-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"ap\#
        plication/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/DataSource"},{"$ref":"#/components/schemas/D\#
        ataSourcePreview"}]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/respons\#
        es/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/N\#
        otAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/Precondi\#
        tionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URI\#
        TooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/U\#
        nprocessableContent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components\#
        /responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"opera\#
        tionId":"deleteDataSource","tags":["Data sources"],"summary":"Deletes a data source","description":"Refused wi\#
        th 409 while a watch uses it.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/compo\#
        nents/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/com\#
        ponents/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/r\#
        esponses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/respo\#
        nses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/Pr\#
        econditionFailed"},"414":{"$ref":"#/components/responses/URITooLong"},"428":{"$ref":"#/components/responses/Pr\#
        econditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/r\#
        esponses/ServiceUnavailable"}}}},"/v1/watches":{"get":{"operationId":"listWatches","tags":["Watches"],"summary\#
        ":"Lists the watches","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/\#
        page_token"},{"$ref":"#/components/parameters/state"},{"$ref":"#/components/parameters/label"},{"$ref":"#/comp\#
        onents/parameters/data_source"},{"$ref":"#/components/parameters/model"},{"$ref":"#/components/parameters/metr\#
        ic"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"respon\#
        ses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ET\#
        ag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/\#
        json":{"schema":{"$ref":"#/components/schemas/WatchList"}}}},"304":{"$ref":"#/components/responses/NotModified\#
        "},"400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"}\#
        ,"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500\#
        ":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailab\#
        le"}}},"post":{"operationId":"createWatch","tags":["Watches"],"summary":"Makes a watch","parameters":[{"$ref":\#
        "#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"requ\#
        ired":true,"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/WatchInput"},{"requ\#
        ired":["name"]}]},"examples":{"selector":{"value":{"name":"api-requests","metric":"http_requests_total","label\#
        s":{"job":"api"},"matchers":[{"label":"code","op":"=~","value":"2.."}],"model":"linear_trend","granularity":"1\#
        m","horizon":"15m","cron":"0 3 * * *","time_zone":"Europe/Berlin","tags":{"team":"web"}}},"expression":{"value\#
        ":{"name":"api-latency","query":"histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucke\#
        t[5m])))","model":"arima","parameters":{"p":2,"d":1,"q":1},"emission":{"metric_name":"api_latency_seconds","st\#
        eps":[1,5]}}}}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","he\#
        aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{\#
        "$ref":"#/components/schemas/WatchPreview"}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$ref":\#
        "#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/compone\#
        nts/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Watch"}}}},"400"\#
        :{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{\#
        "$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":\#
        "#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/\#
        components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500"\#
        :{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailabl\#
        e"}}}},"/v1/watches/{name}":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getW\#
        atch","tags":["Watches"],"summary":"One watch","parameters":[{"$ref":"#/components/parameters/If-None-Match"},\#
        {"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Requ\#
        est-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"\#
        application/json":{"schema":{"$ref":"#/components/schemas/Watch"}}}},"304":{"$ref":"#/components/responses/Not\#
        Modified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"}\#
        ,"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"\#
        },"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError\#
        "},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"put":{"operationId":"putWatch","tags":["Watch\#
        es"],"summary":"Makes or replaces a watch","description":"An equal body changes nothing and needs no `If-Match\#
        `, so that a file can be applied again and again.","parameters":[{"$ref":"#/components/parameters/validate_onl\#
        y"},{"$ref":"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/If-None-Match-Any"},{"$ref":"\#
        #/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema"\#
        :{"$ref":"#/components/schemas/WatchInput"},"examples":{"selector":{"value":{"name":"api-requests","metric":"h\#
        ttp_requests_total","labels":{"job":"api"},"matchers":[{"label":"code","op":"=~","value":"2.."}],"model":"line\#
        ar_trend","granularity":"1m","horizon":"15m","cron":"0 3 * * *","time_zone":"Europe/Berlin","tags":{"team":"we\#
        b"}}}}}}},"responses":{"200":{"description":"Replaced, or equal already; with `validate_only=true`: checked, n\#
        othing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/comp\#
        onents/headers/ETag"}},"content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/Watch"}\#
        ,{"$ref":"#/components/schemas/WatchPreview"}]}}}},"201":{"description":"Made.","headers":{"X-Request-Id":{"$r\#
        ef":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/com\#
        ponents/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Watch"}}}},"\#
        400":{"$ref":"#/components/responses/BadRequest"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"40\#
        6":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$r\#
        ef":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414"\#
        :{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"42\#
        2":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#/components/responses/PreconditionRe\#
        quired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/Ser\#
        viceUnavailable"}}},"patch":{"operationId":"patchWatch","tags":["Watches"],"summary":"Changes some fields of a\#
         watch","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/If-Mat\#
        ch"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"application/m\#
        erge-patch+json":{"schema":{"$ref":"#/components/schemas/WatchPatch"},"examples":{"pause":{"value":{"paused":t\#
        rue}},"shorter":{"value":{"horizon":"5m","parameters":{"ridge":0.01}}}}},"application/json":{"schema":{"$ref":\#
        "#/components/schemas/WatchPatch"},"examples":{"pause":{"value":{"paused":true}},"shorter":{"value":{"horizon"\#
        :"5m","parameters":{"ridge":0.01}}}}}}},"responses":{"200":{"description":"Changed, or equal already; with `va\#
        lidate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Reques\#
        t-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"oneOf":[{"$ref":\#
        "#/components/schemas/Watch"},{"$ref":"#/components/schemas/WatchPreview"}]}}}},"400":{"$ref":"#/components/re\#
        sponses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/Me\#
        thodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/C\#
        onflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/Con\#
        tentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/Unsupp\#
        ortedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"428":{"$ref":"#/components/resp\#
        onses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/comp\#
        onents/responses/ServiceUnavailable"}}},"delete":{"operationId":"deleteWatch","tags":["Watches"],"summary":"De\#
        letes a watch","description":"Final, with its series, versions and history. Version numbers are never given ag\#
        ain under this name.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/par\#
        ameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref":"#/components/r\#
        esponses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/\#
        NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotA\#
        cceptable"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"414":{"$ref":"#/components/responses/U\#
        RITooLong"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components/responses\#
        /InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/statu\#
        s":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getWatchStatus","tags":["Watc\#
        hes"],"summary":"Everything that is known of a watch now","parameters":[{"$ref":"#/components/parameters/If-No\#
        ne-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","header\#
        s":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"\#
        content":{"application/json":{"schema":{"$ref":"#/components/schemas/WatchStatus"}}}},"304":{"$ref":"#/compone\#
        nts/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/res\#
        ponses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/respons\#
        es/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/In\#
        ternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/data-qua\#
        lity":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getDataQuality","tags":["W\#
        atches"],"summary":"Why its series can or cannot be trained","parameters":[{"$ref":"#/components/parameters/If\#
        -None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","hea\#
        ders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}\#
        },"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DataQuality"}}}},"304":{"$ref":"#/comp\#
        onents/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/\#
        responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/resp\#
        onses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses\#
        /InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/forec\#
        ast":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getForecast","tags":["Serie\#
        s"],"summary":"The newest forecast of every series","parameters":[{"$ref":"#/components/parameters/limit"},{"$\#
        ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/level"},{"$ref":"#/components/para\#
        meters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Fou\#
        nd.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/heade\#
        rs/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/comp\#
        onents/schemas/Forecast"},"example":{"watch":"api-requests","state":"ready","model":"linear_trend","granularit\#
        y":"1m","horizon":"2m","interval":{"levels":[0.9],"kept_levels":[0.9],"emitted_level":0.9,"method":"auto"},"it\#
        ems":[{"id":"00f1e2d3c4b5a697","labels":{"job":"api","instance":"a:9100"},"version":4,"cold":false,"stale":fal\#
        se,"issued_at":"2026-11-21T03:00:00Z","data_age_seconds":12.5,"steps":[{"step":1,"time":"2026-11-21T03:01:00Z"\#
        ,"value":41.8,"intervals":[{"level":0.9,"lower":39.5,"upper":44.2}]},{"step":2,"time":"2026-11-21T03:02:00Z","\#
        value":42.1,"intervals":[{"level":0.9,"lower":38.9,"upper":45.3}]}]}]}}}},"304":{"$ref":"#/components/response\#
        s/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFo\#
        und"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAccept\#
        able"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServer\#
        Error"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/forecast.svg":{"para\#
        meters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"getForecastPicture","tags":["Series"],\#
        "summary":"A picture of one series, its forecast and its intervals","description":"History, what was expected \#
        of it, the newest forecast with its bands, and the realised errors, as an SVG without scripts or outside refer\#
        ences.","parameters":[{"name":"series","in":"query","description":"The id of the series; the first one without\#
         it.","schema":{"type":"string"}},{"$ref":"#/components/parameters/level"},{"name":"history","in":"query","des\#
        cription":"How much of the past is drawn; the larger of 8 horizons and 96 steps without it.","schema":{"type":\#
        "string","examples":["6h"]}},{"name":"width","in":"query","description":"In pixels.","schema":{"type":"integer\#
        ","minimum":320,"maximum":4096,"default":960}},{"name":"height","in":"query","description":"In pixels.","schem\#
        a":{"type":"integer","minimum":200,"maximum":4096,"default":480}},{"name":"theme","in":"query","description":"\#
        Light, dark, or what the reader's screen prefers.","schema":{"type":"string","enum":["auto","light","dark"],"d\#
        efault":"auto"}},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-I\#
        d"}],"responses":{"200":{"description":"Drawn.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
        est-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"image/svg+xml":{"schema":{"type":"string"}}}\#
        },"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404"\#
        :{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$\#
        ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":\#
        "#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/\#
        v1/watches/{name}/series":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listSe\#
        ries","tags":["Series"],"summary":"Lists the series of a watch","parameters":[{"$ref":"#/components/parameters\#
        /limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref\#
        ":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id\#
        ":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/c\#
        omponents/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SeriesList"}}}\#
        },"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404"\#
        :{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$\#
        ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":\#
        "#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/\#
        v1/watches/{name}/series/{id}":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/pa\#
        rameters/series_id"}],"get":{"operationId":"getSeries","tags":["Series"],"summary":"One series","parameters":[\#
        {"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":\#
        {"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{\#
        "$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Ser\#
        ies"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"\#
        },"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"4\#
        06":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{\#
        "$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"\#
        }}}},"/v1/watches/{name}/series/{id}/history":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"\#
        #/components/parameters/series_id"}],"get":{"operationId":"getSeriesHistory","tags":["Series"],"summary":"Obse\#
        rved and expected values per grid time","parameters":[{"$ref":"#/components/parameters/start"},{"$ref":"#/comp\#
        onents/parameters/end"},{"$ref":"#/components/parameters/step"},{"$ref":"#/components/parameters/history_horiz\#
        on"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"respon\#
        ses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ET\#
        ag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schema\#
        s/History"},"example":{"watch":"api-requests","series":"00f1e2d3c4b5a697","granularity":"1m","step":"1m","hori\#
        zon":"1m","level":0.9,"start":"2026-11-21T03:00:00Z","end":"2026-11-21T03:00:00Z","points":[{"time":"2026-11-2\#
        1T03:00:00Z","observed":42,"expected":41.5,"lower":39.2,"upper":43.9,"error":0.5,"version":4,"arm":null,"tier"\#
        :null}]}},"text/csv":{"schema":{"type":"string","description":"A header line, then one line per point; what is\#
         absent is empty."},"example":"time,observed,expected,lower,upper,error,version,arm,tier\r\n2026-11-21T03:00:0\#
        0Z,42,41.5,39.2,43.9,0.5,4,,\r\n"}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/comp\#
        onents/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/res\#
        ponses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/re\#
        sponses/URITooLong"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/\#
        responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{na\#
        me}/versions":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listVersions","tag\#
        s":["Versions"],"summary":"Lists the model versions of a watch","parameters":[{"$ref":"#/components/parameters\#
        /limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/stage"},{"$ref":"#/com\#
        ponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"descr\#
        iption":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/comp\#
        onents/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$\#
        ref":"#/components/schemas/VersionList"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":\#
        "#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/compone\#
        nts/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/compon\#
        ents/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compo\#
        nents/responses/ServiceUnavailable"}}},"post":{"operationId":"importVersion","tags":["Versions"],"summary":"Ma\#
        kes a version of an export","description":"The body is what `GET .../versions/{n}/artifact` gave, here or else\#
        where. Its hash, its format, every field and whether it can serve this watch are checked; the version is in `d\#
        evelopment`.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/\#
        X-Request-Id"}],"requestBody":{"required":true,"content":{"application/octet-stream":{"schema":{"$ref":"#/comp\#
        onents/schemas/VersionFile"}}}},"responses":{"200":{"description":"With `validate_only=true`: checked, nothing\#
         changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/jso\#
        n":{"schema":{"$ref":"#/components/schemas/VersionPreview"}}}},"201":{"description":"Made.","headers":{"X-Requ\#
        est-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"\#
        $ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/\#
        Version"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound\#
        "},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptabl\#
        e"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"\#
        414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"}\#
        ,"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalSe\#
        rverError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/compare\#
        ":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"compareVersions","tags":["Vers\#
        ions"],"summary":"Two versions side by side","parameters":[{"$ref":"#/components/parameters/compare_a"},{"$ref\#
        ":"#/components/parameters/compare_b"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/\#
        parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/com\#
        ponents/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"sc\#
        hema":{"$ref":"#/components/schemas/VersionComparison"}}}},"304":{"$ref":"#/components/responses/NotModified"}\#
        ,"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$\#
        ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"\#
        $ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{\#
        "$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/{n}":{"parameters":[{"$ref\#
        ":"#/components/parameters/name"},{"$ref":"#/components/parameters/version"}],"get":{"operationId":"getVersion\#
        ","tags":["Versions"],"summary":"One model version","parameters":[{"$ref":"#/components/parameters/If-None-Mat\#
        ch"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers":{"X\#
        -Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Content\#
        -Location":{"$ref":"#/components/headers/Content-Location"}},"content":{"application/json":{"schema":{"$ref":"\#
        #/components/schemas/Version"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/compone\#
        nts/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/respon\#
        ses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/respo\#
        nses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/resp\#
        onses/ServiceUnavailable"}}},"patch":{"operationId":"patchVersion","tags":["Versions"],"summary":"Changes what\#
         is said of a version","description":"Tags (a merge patch), description, and the end of the mark that a rollba\#
        ck left: `blocked` can be set to null.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref"\#
        :"#/components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required\#
        ":true,"content":{"application/merge-patch+json":{"schema":{"$ref":"#/components/schemas/VersionPatch"},"examp\#
        les":{"unblock":{"value":{"blocked":null,"tags":{"checked":"yes"}}}}},"application/json":{"schema":{"$ref":"#/\#
        components/schemas/VersionPatch"}}}},"responses":{"200":{"description":"Changed, or with `validate_only=true`:\#
         checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$r\#
        ef":"#/components/headers/ETag"},"Content-Location":{"$ref":"#/components/headers/Content-Location"}},"content\#
        ":{"application/json":{"schema":{"anyOf":[{"$ref":"#/components/schemas/Version"},{"$ref":"#/components/schema\#
        s/VersionPreview"}]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/respons\#
        es/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/N\#
        otAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/Precondi\#
        tionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/components/responses/URI\#
        TooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/U\#
        nprocessableContent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"$ref":"#/components\#
        /responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"delete":{"opera\#
        tionId":"deleteVersion","tags":["Versions"],"summary":"Drops the artifact of a version","description":"The rec\#
        ord and the number stay; the version is archived and can be served no more. 409 when it is active, where a rol\#
        lback would go, or what a pin holds.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"\#
        #/components/parameters/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"204":{"$ref"\#
        :"#/components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/compo\#
        nents/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/component\#
        s/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/respo\#
        nses/PreconditionFailed"},"414":{"$ref":"#/components/responses/URITooLong"},"428":{"$ref":"#/components/respo\#
        nses/PreconditionRequired"},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/compo\#
        nents/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/{n}/artifact":{"parameters":[{"$ref":"#/c\#
        omponents/parameters/name"},{"$ref":"#/components/parameters/version"}],"get":{"operationId":"exportVersion","\#
        tags":["Versions"],"summary":"A version as a file","description":"Its record and its artifact in one envelope,\#
         which `POST .../versions` takes. 409 when the artifact was pruned or is damaged.","parameters":[{"$ref":"#/co\#
        mponents/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"desc\#
        ription":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/com\#
        ponents/headers/ETag"},"Repr-Digest":{"$ref":"#/components/headers/Repr-Digest"},"Content-Disposition":{"$ref"\#
        :"#/components/headers/Content-Disposition"}},"content":{"application/octet-stream":{"schema":{"$ref":"#/compo\#
        nents/schemas/VersionFile"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components\#
        /responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses\#
        /MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/response\#
        s/Conflict"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/Internal\#
        ServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/versions/{n}/p\#
        romotions":{"parameters":[{"$ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/version"}],\#
        "post":{"operationId":"createPromotion","tags":["Versions"],"summary":"Moves a version to another stage","desc\#
        ription":"Legal are: development to staging or archived; staging to production, development or archived; produ\#
        ction to staging or archived; archived to development. Any other move is 409 `illegal_stage_move`. Into produc\#
        tion the artifact is loaded and verified first, the mark of a rollback is lifted and the version that was serv\#
        ed goes to staging. Out of production nothing is served until another version is promoted, by hand or by the t\#
        raining that follows; pause the watch to keep that from coming. While the watch is pinned, both need `release_\#
        pin`.","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Reque\#
        st-Id"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/\#
        PromotionInput"},"examples":{"promote":{"value":{"to_stage":"production","reason":"compared it by hand"}}}}}},\#
        "responses":{"200":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request\#
        -Id":{"$ref":"#/components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/componen\#
        ts/schemas/PromotionPreview"}}}},"201":{"description":"Done: no scrape that starts later shows another active \#
        version.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/compone\#
        nts/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Promotion"},"exa\#
        mple":{"watch":"api-requests","version":4,"from_stage":"staging","to_stage":"production","state":"acknowledged\#
        ","reason":"compared it by hand","actor":"anonymous","previous_version":3,"activation_seq":6,"released_pin":fa\#
        lse,"restored_configuration":false,"at":"2026-11-21T03:00:00Z"}}}},"202":{"description":"Decided and stored; t\#
        he serving process has not confirmed yet.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-I\#
        d"},"Location":{"$ref":"#/components/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/co\#
        mponents/schemas/Promotion"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components\#
        /responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/res\#
        ponses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/\#
        ContentTooLarge"},"414":{"$ref":"#/components/responses/URITooLong"},"415":{"$ref":"#/components/responses/Uns\#
        upportedMediaType"},"422":{"$ref":"#/components/responses/UnprocessableContent"},"500":{"$ref":"#/components/r\#
        esponses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{nam\#
        e}/activations":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":"listActivations"\#
        ,"tags":["Versions"],"summary":"Which version was active when, why and by whom","parameters":[{"$ref":"#/compo\#
        nents/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parameters/at"},{\#
        "$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{\#
        "200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"\#
        $ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":\#
        {"schema":{"$ref":"#/components/schemas/ActivationList"},"example":{"items":[{"watch":"api-requests","seq":1,"\#
        version":1,"previous_version":null,"reason":"promotion","detail":"run_01hq3v5k9x7m2t4w6y8z0a1b2c","actor":"sys\#
        tem:judge","rollback":null,"at":"2026-11-21T03:00:00Z"}]}}}},"304":{"$ref":"#/components/responses/NotModified\#
        "},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{\#
        "$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":\#
        {"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},"503"\#
        :{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/rollbacks":{"parameters":[{"$ref"\#
        :"#/components/parameters/name"}],"get":{"operationId":"listRollbacks","tags":["Rollbacks"],"summary":"Lists t\#
        he rollbacks of a watch","parameters":[{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/paramete\#
        rs/page_token"},{"$ref":"#/components/parameters/from"},{"$ref":"#/components/parameters/to"},{"$ref":"#/compo\#
        nents/parameters/actor"},{"$ref":"#/components/parameters/reason"},{"$ref":"#/components/parameters/rollback_s\#
        tate"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"resp\#
        onses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"\#
        ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"applicatio\#
        n/json":{"schema":{"$ref":"#/components/schemas/RollbackList"}}}},"304":{"$ref":"#/components/responses/NotMod\#
        ified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"4\#
        05":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"\#
        414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalServerError"},\#
        "503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createRollback","tags":["R\#
        ollbacks"],"summary":"Returns to an earlier version","description":"Needs no `If-Match`; `expected_active_vers\#
        ion` guards it. The artifact of the target is loaded and verified before anything changes.","parameters":[{"$r\#
        ef":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"\#
        required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RollbackInput"},"example\#
        s":{"previous":{"value":{"reason":"forecasts drift since the deployment"}},"guarded":{"value":{"to_version":3,\#
        "expected_active_version":4,"restore_configuration":true,"reason":"v4 is worse at night"}}}}}},"responses":{"2\#
        00":{"description":"With `validate_only=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#\#
        /components/headers/X-Request-Id"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Roll\#
        backPreview"}}}},"201":{"description":"Done: no scrape that starts later shows the version that was left.","he\#
        aders":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/components/headers/L\#
        ocation"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Rollback"},"example":{"id":"r\#
        bk_01hq3v5k9x7m2t4w6y8z0a1b2c","watch":"api-requests","from":4,"to":3,"state":"acknowledged","reason":"v4 is w\#
        orse at night","actor":"anonymous","note":"","restored_configuration":false,"activation_seq":5,"pinned":true,"\#
        pinned_until":null,"created_at":"2026-11-21T03:00:00Z","acknowledged_at":"2026-11-21T03:00:00.120Z","released_\#
        at":null,"released_by":null}}}},"202":{"description":"Decided and stored; the serving process has not confirme\#
        d yet.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"Location":{"$ref":"#/component\#
        s/headers/Location"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Rollback"}}}},"400\#
        ":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":\#
        "#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref"\#
        :"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/c\#
        omponents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#\#
        /components/responses/UnprocessableContent"},"500":{"$ref":"#/components/responses/InternalServerError"},"503"\#
        :{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/v1/watches/{name}/rollbacks/{id}":{"parameters":[{"\#
        $ref":"#/components/parameters/name"},{"$ref":"#/components/parameters/rollback_id"}],"get":{"operationId":"ge\#
        tRollback","tags":["Rollbacks"],"summary":"One rollback","parameters":[{"$ref":"#/components/parameters/If-Non\#
        e-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"responses":{"200":{"description":"Found.","headers\#
        ":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers/ETag"}},"c\#
        ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/Rollback"},"example":{"id":"rbk_01hq3v5k9x\#
        7m2t4w6y8z0a1b2c","watch":"api-requests","from":4,"to":3,"state":"acknowledged","reason":"v4 is worse at night\#
        ","actor":"anonymous","note":"","restored_configuration":false,"activation_seq":5,"pinned":true,"pinned_until"\#
        :null,"created_at":"2026-11-21T03:00:00Z","acknowledged_at":"2026-11-21T03:00:00.120Z","released_at":null,"rel\#
        eased_by":null}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/B\#
        adRequest"},"404":{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAl\#
        lowed"},"406":{"$ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong\#
        "},"500":{"$ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUn\#
        available"}}},"patch":{"operationId":"patchRollback","tags":["Rollbacks"],"summary":"Changes the reason or the\#
         end of the pin","parameters":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/paramete\#
        rs/If-Match"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody":{"required":true,"content":{"appl\#
        ication/merge-patch+json":{"schema":{"$ref":"#/components/schemas/RollbackPatch"},"examples":{"until":{"value"\#
        :{"pinned_until":"2026-11-22T08:00:00Z"}}}},"application/json":{"schema":{"$ref":"#/components/schemas/Rollbac\#
        kPatch"}}}},"responses":{"200":{"description":"Changed, or with `validate_only=true`: checked, nothing changed\#
        .","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"},"ETag":{"$ref":"#/components/headers\#
        /ETag"}},"content":{"application/json":{"schema":{"anyOf":[{"$ref":"#/components/schemas/Rollback"},{"$ref":"#\#
        /components/schemas/RollbackPreview"}]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#\#
        /components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/com\#
        ponents/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components\#
        /responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"414":{"$ref":"#/compo\#
        nents/responses/URITooLong"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/com\#
        ponents/responses/UnprocessableContent"},"428":{"$ref":"#/components/responses/PreconditionRequired"},"500":{"\#
        $ref":"#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}\#
        }},"delete":{"operationId":"releaseRollback","tags":["Rollbacks"],"summary":"Releases the pin of a rollback","\#
        description":"Drift, schedule and experiments may change the active version again. The rollback stays in the h\#
        istory, `released`; what it did stays done. Needs no `If-Match`, and releasing twice is no fault.","parameters\#
        ":[{"$ref":"#/components/parameters/validate_only"},{"$ref":"#/components/parameters/X-Request-Id"}],"response\#
        s":{"204":{"$ref":"#/components/responses/NoContent"},"400":{"$ref":"#/components/responses/BadRequest"},"404"\#
        :{"$ref":"#/components/responses/NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$\#
        ref":"#/components/responses/NotAcceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":\#
        "#/components/responses/InternalServerError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}}},"/\#
        v1/watches/{name}/training-runs":{"parameters":[{"$ref":"#/components/parameters/name"}],"get":{"operationId":\#
        "listTrainingRuns","tags":["Training runs"],"summary":"Lists the training runs of a watch","parameters":[{"$re\#
        f":"#/components/parameters/limit"},{"$ref":"#/components/parameters/page_token"},{"$ref":"#/components/parame\#
        ters/run_state"},{"$ref":"#/components/parameters/If-None-Match"},{"$ref":"#/components/parameters/X-Request-I\#
        d"}],"responses":{"200":{"description":"Found.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Requ\#
        est-Id"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"\#
        application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunList"}}}},"304":{"$ref":"#/components/res\#
        ponses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/\#
        NotFound"},"405":{"$ref":"#/components/responses/MethodNotAllowed"},"406":{"$ref":"#/components/responses/NotA\#
        cceptable"},"414":{"$ref":"#/components/responses/URITooLong"},"500":{"$ref":"#/components/responses/InternalS\#
        erverError"},"503":{"$ref":"#/components/responses/ServiceUnavailable"}}},"post":{"operationId":"createTrainin\#
        gRun","tags":["Training runs"],"summary":"Trains now","parameters":[{"$ref":"#/components/parameters/validate_\#
        only"},{"$ref":"#/components/parameters/Prefer"},{"$ref":"#/components/parameters/X-Request-Id"}],"requestBody\#
        ":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunInput"},"\#
        examples":{"finetune":{"value":{"policy":"finetune"}}}}}},"responses":{"200":{"description":"With `validate_on\#
        ly=true`: checked, nothing changed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/X-Request-Id"}},"\#
        content":{"application/json":{"schema":{"$ref":"#/components/schemas/TrainingRunPreview"}}}},"202":{"descripti
        """#
}
