// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part4 = #"""
        \\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern"\#
        :"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"preprocessing":{"$ref":"#/compone\#
        nts/schemas/Preprocessing"}}},"artifact":{"type":"object","required":["sha256","size","format","pruned_at"],"p\#
        roperties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","description":"Byte\#
        s."},"format":{"type":"integer"},"pruned_at":{"type":["string","null"],"format":"date-time","description":"Whe\#
        n the bytes were dropped, by `max_versions` or by DELETE; the record stays."}}},"imported":{"type":["object","\#
        null"],"description":"What it was where it was exported; null for a version that was trained here.","required"\#
        :["watch","number","actor"],"properties":{"watch":{"type":"string"},"number":{"type":"integer"},"actor":{"type\#
        ":"string","description":"Who imported it."}}},"blocked":{"type":["object","null"],"description":"The mark of \#
        a rollback: nothing automatic chooses the version until a PATCH or a promotion lifts it.","required":["since",\#
        "reason","rollback"],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"string"},"\#
        rollback":{"type":["string","null"]}}},"tags":{"type":"object","additionalProperties":{"type":"string"}},"desc\#
        ription":{"type":"string"}}},"VersionComparison":{"type":"object","description":"Two versions of a watch side \#
        by side.","required":["watch","a","b","parameters","configuration","metrics"],"properties":{"watch":{"$ref":"#\#
        /components/schemas/Name"},"a":{"$ref":"#/components/schemas/ComparedVersion"},"b":{"$ref":"#/components/schem\#
        as/ComparedVersion"},"parameters":{"type":"array","items":{"type":"object","required":["name","a","b","differs\#
        "],"properties":{"name":{"type":"string"},"a":{"description":"Null where the version has no such parameter."},\#
        "b":{"description":"Null where the version has no such parameter."},"differs":{"type":"boolean"}}}},"configura\#
        tion":{"type":"array","description":"The fields in which the configurations differ.","items":{"type":"object",\#
        "required":["field","a","b"],"properties":{"field":{"type":"string"},"a":{"description":"As in the watch."},"b\#
        ":{"description":"As in the watch."}}}},"metrics":{"type":"array","description":"Overall scores; only what is \#
        served has live ones.","items":{"type":"object","required":["kind","metric","a","b","difference"],"properties"\#
        :{"kind":{"type":"string","enum":["training","validation","live"]},"metric":{"type":"string"},"a":{"type":["nu\#
        mber","null"]},"b":{"type":["number","null"]},"difference":{"type":["number","null"],"description":"b less a."\#
        }}}}}},"ComparedVersion":{"type":"object","description":"What one should know of a version beside another.","r\#
        equired":["number","model","stage","created_at","blocked","sample_count","data_window"],"properties":{"number"\#
        :{"type":"integer","minimum":1},"model":{"type":"string"},"stage":{"type":"string","enum":["development","stag\#
        ing","production","archived"]},"created_at":{"type":"string","format":"date-time"},"blocked":{"type":["object"\#
        ,"null"],"required":["since","reason","rollback"],"properties":{"since":{"type":"string","format":"date-time"}\#
        ,"reason":{"type":"string"},"rollback":{"type":["string","null"]}}},"sample_count":{"type":["integer","null"]}\#
        ,"data_window":{"type":["object","null"],"required":["start","end"],"properties":{"start":{"type":"string","fo\#
        rmat":"date-time"},"end":{"type":"string","format":"date-time"}}}}},"VersionFile":{"type":"string","format":"b\#
        inary","description":"An export; at most 67108864 bytes."},"VersionPatch":{"type":"object","description":"What\#
         is said of a version.","additionalProperties":false,"properties":{"tags":{"type":["object","null"],"maxProper\#
        ties":64,"description":"A merge patch; null removes a tag, or all.","additionalProperties":{"type":["string","\#
        null"],"maxLength":256}},"description":{"type":["string","null"],"maxLength":1000},"blocked":{"type":"null","d\#
        escription":"Lifts the mark of a rollback."}}},"VersionPreview":{"type":"object","description":"What `validate\#
        _only` answers; the number stands for nothing.","required":["validate_only","version"],"properties":{"validate\#
        _only":{"type":"boolean","const":true},"version":{"$ref":"#/components/schemas/Version"}}},"VersionList":{"typ\#
        e":"object","description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{\#
        "$ref":"#/components/schemas/Version"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaq\#
        ue and signed; absent on the last page."}}},"Watch":{"description":"What to forecast and how, and in a few wor\#
        ds how it goes.","allOf":[{"$ref":"#/components/schemas/WatchSpecification"},{"type":"object","required":["id"\#
        ,"revision","spec_generation","active_version","pin","state","error","created_at","updated_at"],"properties":{\#
        "id":{"type":"string","description":"Such as `wch_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer",\#
        "minimum":1,"description":"Moves with each edit."},"spec_generation":{"type":"integer","minimum":1,"descriptio\#
        n":"Moves with each edit that makes the results of an earlier training unusable."},"active_version":{"type":["\#
        integer","null"],"minimum":1,"description":"Null until the first version is promoted."},"pin":{"anyOf":[{"$ref\#
        ":"#/components/schemas/Pin"},{"type":"null"}]},"state":{"$ref":"#/components/schemas/WatchState"},"error":{"a\#
        nyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}],"description":"The first condition that somebod\#
        y should look at; null when there is none."},"created_at":{"type":"string","format":"date-time"},"updated_at":\#
        {"type":"string","format":"date-time"}}}]},"WatchInput":{"type":"object","description":"A watch as a client wr\#
        ites it. A field that is null counts as absent.","additionalProperties":false,"properties":{"name":{"type":["s\#
        tring","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST\#
        ; on PUT it may repeat the name of the URL."},"data_source":{"type":["string","null"],"minLength":1,"maxLength\#
        ":63,"default":"default","description":"The name of a data source that exists."},"metric":{"type":["string","n\#
        ull"],"minLength":1,"maxLength":1024,"description":"The metric to watch. Either `metric` (with `labels` and `m\#
        atchers`) or `query` is needed, not both."},"labels":{"type":["object","null"],"description":"Labels that must\#
         be equal.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":4096}},"matchers":{"type":[\#
        "array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"description":"Further matchers.\#
        "},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"description":"A PromQL expression that re\#
        turns an instant vector."},"transform":{"type":["string","null"],"enum":["none","rate","increase","delta","aut\#
        o",null],"default":"auto","description":"What is computed of the metric before forecasting; `auto` takes the r\#
        ate of a counter. A `query` is taken as it is."},"model":{"type":["string","null"],"enum":["auto","naive","sea\#
        sonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd",\#
        "nlinear","fourier_ridge","gradient_boosting","model_selection",null],"default":"auto","description":"The kind\#
         of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":\#
        "null"}],"description":"Hyper-parameters of the model."},"seed":{"type":["integer","null"],"minimum":0,"maximu\#
        m":2147483647,"default":42,"description":"Of everything random in training."},"cron":{"type":["string","null"]\#
        ,"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retrained: minute, hour, day \#
        of month, month, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"maxLength":64,"default":"\#
        UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\\#
        d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s \#
        to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s\#
        )?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the granularity, 1 to 1,000 steps. Defaul\#
        t: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?\#
        (\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a whole multiple of the granularity, \#
        longer than the horizon. Default: the larger of 30 steps and 6 horizons."},"training_window":{"type":["string"\#
        ,"null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"Ho\#
        w much history is kept for training: a whole multiple of the granularity, at least lookback and horizon, at mo\#
        st 50,000 points. Default: the larger of 1,000 points and 3 times lookback and horizon."},"scrape_delay":{"typ\#
        e":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","desc\#
        ription":"How long after a grid time its value is asked for, at most the granularity. Default: a quarter of it\#
        , 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on","description":"Whether\#
         a replacement must beat the version that it replaces."},"gate_margin":{"type":["number","null"],"minimum":0,"\#
        maximum":0.5,"default":0,"description":"By which share it must be better."},"drift":{"anyOf":[{"$ref":"#/compo\#
        nents/schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a drop in quality starts a retraining."}\#
        ,"max_versions":{"type":["integer","null"],"minimum":1,"maximum":100,"default":5,"description":"Artifacts that\#
         are kept."},"max_series":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":100,"description":"S\#
        eries that are modelled at most."},"emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":\#
        "null"}],"description":"What appears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/Inter\#
        valInput"},{"type":"null"}],"description":"Which prediction intervals are kept."},"support":{"anyOf":[{"$ref":\#
        "#/components/schemas/SupportInput"},{"type":"null"}],"description":"The range of the values, as far as it is \#
        known; a rate is never negative."},"preprocessing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"\#
        },{"type":"null"}],"description":"What happens to the points of a series before a model learns from them."},"o\#
        n_corrupt":{"type":["string","null"],"enum":["fall_back","fail",null],"default":"fall_back","description":"Wha\#
        t happens at start when the artifact of the active version cannot be loaded."},"paused":{"type":["boolean","nu\#
        ll"],"default":false,"description":"A paused watch is neither scraped nor trained and emits nothing."},"tags":\#
        {"type":["object","null"],"description":"For people and filters.","maxProperties":64,"additionalProperties":{"\#
        type":"string","maxLength":256}},"description":{"type":["string","null"],"maxLength":1000,"default":"","descri\#
        ption":"For people."},"id":{"readOnly":true,"description":"Ignored, so that what was read can be written back.\#
        "},"model_defaulted":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"re\#
        vision":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"spec_generation\#
        ":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"active_version":{"rea\#
        dOnly":true,"description":"Ignored, so that what was read can be written back."},"pin":{"readOnly":true,"descr\#
        iption":"Ignored, so that what was read can be written back."},"state":{"readOnly":true,"description":"Ignored\#
        , so that what was read can be written back."},"error":{"readOnly":true,"description":"Ignored, so that what w\#
        as read can be written back."},"created_at":{"readOnly":true,"description":"Ignored, so that what was read can\#
         be written back."},"updated_at":{"readOnly":true,"description":"Ignored, so that what was read can be written\#
         back."}},"oneOf":[{"required":["metric"]},{"required":["query"]}]},"WatchList":{"type":"object","description"\#
        :"In the order of names.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/compon\#
        ents/schemas/Watch"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; abs\#
        ent on the last page."}}},"WatchPatch":{"type":"object","description":"A merge patch (RFC 7396): what is absen\#
        t stays, null puts the default back. Setting `query` drops `metric`, `labels` and `matchers`, and setting `met\#
        ric` drops `query`; a new `model` starts from its default parameters; a new `granularity` renews a `scrape_del\#
        ay` that was the default.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"patter\#
        n":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of the URL."}\#
        ,"data_source":{"type":["string","null"],"minLength":1,"maxLength":63,"default":"default","description":"The n\#
        ame of a data source that exists."},"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"descrip\#
        tion":"The metric to watch. Either `metric` (with `labels` and `matchers`) or `query` is needed, not both."},"\#
        labels":{"type":["object","null"],"description":"Labels that must be equal.","maxProperties":64,"additionalPro\#
        perties":{"type":"string","maxLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/components\#
        /schemas/Matcher"},"maxItems":32,"description":"Further matchers."},"query":{"type":["string","null"],"minLeng\#
        th":1,"maxLength":8192,"description":"A PromQL expression that returns an instant vector."},"transform":{"type\#
        ":["string","null"],"enum":["none","rate","increase","delta","auto",null],"default":"auto","description":"What\#
         is computed of the metric before forecasting; `auto` takes the rate of a counter. A `query` is taken as it is\#
        ."},"model":{"type":["string","null"],"enum":["auto","naive","seasonal_naive","window_average","ses","exponent\#
        ial_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting"\#
        ,"model_selection",null],"default":"auto","description":"The kind of model, see `/v1/models`."},"parameters":{\#
        "anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":"null"}],"description":"Hyper-parameters of t\#
        he model."},"seed":{"type":["integer","null"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of \#
        everything random in training."},"cron":{"type":["string","null"],"minLength":1,"maxLength":256,"default":"0 *\#
        /6 * * *","description":"When it is retrained: minute, hour, day of month, month, day of week."},"time_zone":{\#
        "type":["string","null"],"minLength":1,"maxLength":64,"default":"UTC","description":"An IANA name, for `cron`.\#
        "},"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?\#
        (\\d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],\#
        "pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahe\#
        ad: a whole multiple of the granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","n\#
        ull"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How m\#
        uch history the model sees: a whole multiple of the granularity, longer than the horizon. Default: the larger \#
        of 30 steps and 6 horizons."},"training_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\#
        \\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history is kept for training: a whole \#
        multiple of the granularity, at least lookback and horizon, at most 50,000 points. Default: the larger of 1,00\#
        0 points and 3 times lookback and horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+\#
        y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid time its valu\#
        e is asked for, at most the granularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","null\#
        "],"enum":["on","off",null],"default":"on","description":"Whether a replacement must beat the version that it \#
        replaces."},"gate_margin":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By wh\#
        ich share it must be better."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"nul\#
        l"}],"description":"When a drop in quality starts a retraining."},"max_versions":{"type":["integer","null"],"m\#
        inimum":1,"maximum":100,"default":5,"description":"Artifacts that are kept."},"max_series":{"type":["integer",\#
        "null"],"minimum":1,"maximum":1000,"default":100,"description":"Series that are modelled at most."},"emission"\#
        :{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What appears on `/met\#
        rics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"description":"Wh\#
        ich prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":\#
        "null"}],"description":"The range of the values, as far as it is known; a rate is never negative."},"preproces\#
        sing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"description":"What happen\#
        s to the points of a series before a model learns from them."},"on_corrupt":{"type":["string","null"],"enum":[\#
        "fall_back","fail",null],"default":"fall_back","description":"What happens at start when the artifact of the a\#
        ctive version cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"description":"A paused \#
        watch is neither scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"description":"For \#
        people and filters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256}},"description\#
        ":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."}}},"WatchPreview":{"type\#
        ":"object","description":"What `validate_only` answers.","required":["validate_only","watch","matched_series",\#
        "emitted_samples","data_source_error","trainable","data_quality","next_fires"],"properties":{"validate_only":{\#
        "type":"boolean","const":true},"watch":{"$ref":"#/components/schemas/WatchSpecification"},"matched_series":{"t\#
        ype":["integer","null"],"description":"Series that the query returns; null when the source did not answer."},"\#
        emitted_samples":{"type":["integer","null"],"description":"Samples that it would put on `/metrics`."},"data_so\#
        urce_error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]},"trainable":{"type":"boolean","\#
        description":"Whether one series has enough history."},"data_quality":{"type":"array","items":{"$ref":"#/compo\#
        nents/schemas/QualityReport"}},"next_fires":{"type":"array","items":{"type":"string","format":"date-time"},"ma\#
        xItems":5,"description":"The next times of `cron`."}}},"WatchSpecification":{"type":"object","description":"Wh\#
        at a client wrote, every default spelled out; with either `metric`, `labels` and `matchers`, or `query`.","req\#
        uired":["name","data_source","transform","model","model_defaulted","parameters","seed","cron","time_zone","gra\#
        nularity","horizon","lookback","training_window","scrape_delay","gate","gate_margin","drift","max_versions","m\#
        ax_series","emission","interval","support","preprocessing","on_corrupt","paused","tags","description"],"proper\#
        ties":{"name":{"$ref":"#/components/schemas/Name"},"data_source":{"type":"string"},"metric":{"type":"string"},\#
        "labels":{"type":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref"\#
        :"#/components/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string","enum":["none","rate"\#
        ,"increase","delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average"\#
        ,"ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gr\#
        adient_boosting","model_selection"]},"model_defaulted":{"type":"boolean","description":"Whether the model was \#
        not chosen by the client."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"seed":{"type":"integ\#
        er"},"cron":{"type":"string"},"time_zone":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|\#
        (\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(\#
        0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\\#
        s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"training_window":{"type":"string","pat\#
        tern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"scrape_delay":{"type":"strin\#
        g","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"gate":{"type":"string\#
        ","enum":["on","off"]},"gate_margin":{"type":"number"},"drift":{"$ref":"#/components/schemas/DriftPolicy"},"ma\#
        x_versions":{"type":"integer"},"max_series":{"type":"integer"},"emission":{"$ref":"#/components/schemas/Emissi\#
        on"},"interval":{"$ref":"#/components/schemas/Interval"},"support":{"$ref":"#/components/schemas/Support"},"pr\#
        eprocessing":{"$ref":"#/components/schemas/Preprocessing"},"on_corrupt":{"type":"string","enum":["fall_back","\#
        fail"]},"paused":{"type":"boolean"},"tags":{"type":"object","additionalProperties":{"type":"string"}},"descrip\#
        tion":{"type":"string"}}},"WatchState":{"type":"string","enum":["pending","warming","ready","stale","no_data",\#
        "contract_broken","paused","failed"],"description":"pending: not scraped yet; warming: collecting history or t\#
        raining its first version; ready: forecasting; stale: the newest data is older than the horizon, nothing is em\#
        itted; no_data: the source answers and returns no series; contract_broken: reserved; paused; failed: it cannot\#
         go on without an operator, see its conditions."},"WatchStatus":{"type":"object","description":"Everything tha\#
        t is known of a watch now.","required":["name","state","conditions","active_version","pin","accuracy","scrape"\#
        ,"buffer","schedule","training","drift","series","checkpoint","emission_conflict","owner"],"properties":{"name\#
        ":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"conditions":{"type"\#
        :"array","items":{"$ref":"#/components/schemas/Condition"}},"active_version":{"type":["object","null"],"descri\#
        ption":"The promoted version; null while there is none.","required":["number","model","stage","served","metric\#
        s"],"properties":{"number":{"type":"integer","minimum":1},"model":{"type":"string","enum":["auto","naive","sea\#
        sonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd",\#
        "nlinear","fourier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"string","const":"production\#
        "},"served":{"type":"boolean","description":"False while its artifact or the configuration keeps it from being\#
         served."},"metrics":{"type":"object","required":["validation"],"properties":{"validation":{"anyOf":[{"$ref":"\#
        #/components/schemas/ValidationMetrics"},{"type":"null"}]}}}}},"pin":{"anyOf":[{"$ref":"#/components/schemas/P\#
        in"},{"type":"null"}]},"accuracy":{"type":"object","description":"Live quality from matured forecasts, never f\#
        rom training.","required":["mean","series","interval"],"properties":{"interval":{"type":"object","description"\#
        :"How the interval at the emitted level has kept its promise, over all series and steps.","required":["level",\#
        "target","coverage"],"properties":{"level":{"type":"number"},"target":{"type":"number","description":"The shar\#
        e of values that it is meant to hold."},"coverage":{"type":["number","null"],"description":"The share that it \#
        has held; null before the first."}}},"mean":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy\#
        "},"description":"Over the series; `n` is the sum."},"series":{"type":"array","items":{"type":"object","requir\#
        ed":["id","labels","version","steps"],"properties":{"id":{"type":"string"},"labels":{"type":"object","addition\#
        alProperties":{"type":"string"}},"version":{"type":"integer","minimum":1},"steps":{"type":"array","items":{"$r\#
        ef":"#/components/schemas/LiveAccuracy"}}}}}}},"scrape":{"type":"object","required":["last_attempt","last_succ\#
        ess","through","failures","next_due","lag_seconds","error"],"properties":{"last_attempt":{"type":["string","nu\#
        ll"],"format":"date-time"},"last_success":{"type":["string","null"],"format":"date-time"},"through":{"type":["\#
        string","null"],"format":"date-time","description":"The newest grid time that was fetched."},"failures":{"type\#
        ":"integer","description":"Failures in a row."},"next_due":{"type":["string","null"],"format":"date-time"},"la\#
        g_seconds":{"type":["number","null"]},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}\#
        ]}}},"buffer":{"type":"object","required":["capacity","points","fill"],"properties":{"capacity":{"type":"integ\#
        er","description":"Grid points held per series."},"points":{"type":"object","description":"Observed points ove\#
        r the series.","required":["min","mean"],"properties":{"min":{"type":["number","null"]},"mean":{"type":["numbe\#
        r","null"]}}},"fill":{"type":"object","description":"Share of the capacity over the series.","required":["min"\#
        ,"mean"],"properties":{"min":{"type":["number","null"]},"mean":{"type":["number","null"]}}}}},"schedule":{"typ\#
        e":"object","required":["next","last","missed_since_start","last_trigger"],"properties":{"next":{"type":["stri\#
        ng","null"],"format":"date-time"},"last":{"type":["string","null"],"format":"date-time"},"missed_since_start":\#
        {"type":"integer"},"last_trigger":{"type":["string","null"],"enum":["cold_start","cron","drift","manual","expe\#
        riment",null]}}},"training":{"type":"object","required":["open_run","last_run","failures","not_before"],"prope\#
        rties":{"open_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}]},"last_run":{"anyOf"\#
        :[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}],"description":"The newest finished one."},"fail\#
        ures":{"type":"integer","description":"Failures in a row."},"not_before":{"type":["string","null"],"format":"d\#
        ate-time","description":"Until then no training is started after failures."}}},"drift":{"type":"object","requi\#
        red":["policy","score"],"properties":{"policy":{"$ref":"#/components/schemas/DriftPolicy"},"score":{"type":["n\#
        umber","null"],"description":"Null until drift is measured."}}},"series":{"type":"object","required":["modelle\#
        d","forecasting","stale","cold","refused","max"],"properties":{"modelled":{"type":"integer"},"forecasting":{"t\#
        ype":"integer"},"stale":{"type":"integer"},"cold":{"type":"integer","description":"Joined after the active ver\#
        sion was trained."},"refused":{"type":"integer","description":"Over `max`."},"max":{"type":"integer"}}},"check\#
        point":{"type":["object","null"],"description":"What a restart would go on from; null while no process runs th\#
        e watch.","required":["taken_at","bytes","closed_through","restored"],"properties":{"taken_at":{"type":["strin\#
        g","null"],"format":"date-time"},"bytes":{"type":["integer","null"]},"closed_through":{"type":["string","null"\#
        ],"format":"date-time","description":"The newest grid time that is in it."},"restored":{"type":["string","null\#
        "],"enum":["resumed","data_only","none","corrupt","too_old","configuration_changed","ahead_of_time",null],"des\#
        cription":"What the start made of the checkpoint that it found. resumed: everything went on; data_only: the da\#
        ta was kept, the active version started anew; none: there was no checkpoint; else it was ignored."}}},"emissio\#
        n_conflict":{"type":["string","null"],"description":"The older watch that emits the same series; this one then\#
         emits nothing in that format."},"owner":{"type":["string","null"],"description":"The process that runs it."}}\#
        },"WindowAverageParameters":{"type":"object","description":"Hyper-parameters of the model `window_average`.","\#
        additionalProperties":false,"properties":{"window":{"type":["integer","null"],"minimum":1,"maximum":10000,"def\#
        ault":12,"description":"How many of the newest grid points are summed up."},"statistic":{"type":["string","nul\#
        l"],"enum":["mean","median",null],"default":"median","description":"How they are summed up."}}}}}}
        """#
}
