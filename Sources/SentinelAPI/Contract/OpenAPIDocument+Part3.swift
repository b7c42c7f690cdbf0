// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
        it that makes the results of an earlier training unusable."},"active_version":{"type":["integer","null"],"mini\#
        mum":1,"description":"Null until the first version is promoted."},"state":{"$ref":"#/components/schemas/WatchS\#
        tate"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}],"description":"The first cond\#
        ition that somebody should look at; null when there is none."},"created_at":{"type":"string","format":"date-ti\#
        me"},"updated_at":{"type":"string","format":"date-time"}}}]},"WatchInput":{"type":"object","description":"A wa\#
        tch as a client writes it. A field that is null counts as absent.","additionalProperties":false,"properties":{\#
        "name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description"\#
        :"Required on POST; on PUT it may repeat the name of the URL."},"data_source":{"type":["string","null"],"minLe\#
        ngth":1,"maxLength":63,"default":"default","description":"The name of a data source that exists."},"metric":{"\#
        type":["string","null"],"minLength":1,"maxLength":1024,"description":"The metric to watch. Either `metric` (wi\#
        th `labels` and `matchers`) or `query` is needed, not both."},"labels":{"type":["object","null"],"description"\#
        :"Labels that must be equal.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":4096}},"m\#
        atchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"description":\#
        "Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"description":"A PromQL \#
        expression that returns an instant vector."},"transform":{"type":["string","null"],"enum":["none","rate","incr\#
        ease","delta","auto",null],"default":"auto","description":"What is computed of the metric before forecasting; \#
        `auto` takes the rate of a counter. A `query` is taken as it is."},"model":{"type":["string","null"],"enum":["\#
        naive","linear_trend","exponential_smoothing","arima","sgd",null],"default":"exponential_smoothing","descripti\#
        on":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelParamete\#
        rs"},{"type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"type":["integer","null"],"minim\#
        um":0,"maximum":2147483647,"default":42,"description":"Of everything random in training."},"cron":{"type":["st\#
        ring","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retrained: minut\#
        e, hour, day of month, month, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"maxLength":6\#
        4,"default":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["string","null"],"pattern"\#
        :"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The g\#
        rid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\#
        \\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the granularity, 1 to 1,000 \#
        steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\\#
        d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a whole multiple of the \#
        granularity, longer than the horizon. Default: the larger of 30 steps and 6 horizons."},"training_window":{"ty\#
        pe":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","des\#
        cription":"How much history is kept for training: a whole multiple of the granularity, at least lookback and h\#
        orizon, at most 50,000 points. Default: the larger of 1,000 points and 3 times lookback and horizon."},"scrape\#
        _delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?\#
        )\\s*$","description":"How long after a grid time its value is asked for, at most the granularity. Default: a \#
        quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on","descript\#
        ion":"Whether a replacement must beat the version that it replaces."},"gate_margin":{"type":["number","null"],\#
        "minimum":0,"maximum":0.5,"default":0,"description":"By which share it must be better."},"drift":{"anyOf":[{"$\#
        ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a drop in quality starts a \#
        retraining."},"max_versions":{"type":["integer","null"],"minimum":1,"maximum":100,"default":5,"description":"A\#
        rtifacts that are kept."},"max_series":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":100,"de\#
        scription":"Series that are modelled at most."},"emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInp\#
        ut"},{"type":"null"}],"description":"What appears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/\#
        schemas/IntervalInput"},{"type":"null"}],"description":"Which prediction intervals are kept."},"on_corrupt":{"\#
        type":["string","null"],"enum":["fall_back","fail",null],"default":"fall_back","description":"What happens at \#
        start when the artifact of the active version cannot be loaded."},"paused":{"type":["boolean","null"],"default\#
        ":false,"description":"A paused watch is neither scraped nor trained and emits nothing."},"tags":{"type":["obj\#
        ect","null"],"description":"For people and filters.","maxProperties":64,"additionalProperties":{"type":"string\#
        ","maxLength":256}},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For p\#
        eople."},"id":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"model_def\#
        aulted":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"revision":{"rea\#
        dOnly":true,"description":"Ignored, so that what was read can be written back."},"spec_generation":{"readOnly"\#
        :true,"description":"Ignored, so that what was read can be written back."},"active_version":{"readOnly":true,"\#
        description":"Ignored, so that what was read can be written back."},"state":{"readOnly":true,"description":"Ig\#
        nored, so that what was read can be written back."},"error":{"readOnly":true,"description":"Ignored, so that w\#
        hat was read can be written back."},"created_at":{"readOnly":true,"description":"Ignored, so that what was rea\#
        d can be written back."},"updated_at":{"readOnly":true,"description":"Ignored, so that what was read can be wr\#
        itten back."}},"oneOf":[{"required":["metric"]},{"required":["query"]}]},"WatchList":{"type":"object","descrip\#
        tion":"In the order of names.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/c\#
        omponents/schemas/Watch"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed\#
        ; absent on the last page."}}},"WatchPatch":{"type":"object","description":"A merge patch (RFC 7396): what is \#
        absent stays, null puts the default back. Setting `query` drops `metric`, `labels` and `matchers`, and setting\#
         `metric` drops `query`; a new `model` starts from its default parameters; a new `granularity` renews a `scrap\#
        e_delay` that was the default.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"p\#
        attern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of the U\#
        RL."},"data_source":{"type":["string","null"],"minLength":1,"maxLength":63,"default":"default","description":"\#
        The name of a data source that exists."},"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"de\#
        scription":"The metric to watch. Either `metric` (with `labels` and `matchers`) or `query` is needed, not both\#
        ."},"labels":{"type":["object","null"],"description":"Labels that must be equal.","maxProperties":64,"addition\#
        alProperties":{"type":"string","maxLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/compo\#
        nents/schemas/Matcher"},"maxItems":32,"description":"Further matchers."},"query":{"type":["string","null"],"mi\#
        nLength":1,"maxLength":8192,"description":"A PromQL expression that returns an instant vector."},"transform":{\#
        "type":["string","null"],"enum":["none","rate","increase","delta","auto",null],"default":"auto","description":\#
        "What is computed of the metric before forecasting; `auto` takes the rate of a counter. A `query` is taken as \#
        it is."},"model":{"type":["string","null"],"enum":["naive","linear_trend","exponential_smoothing","arima","sgd\#
        ",null],"default":"exponential_smoothing","description":"The kind of model, see `/v1/models`."},"parameters":{\#
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
        ich prediction intervals are kept."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","fail",null],"\#
        default":"fall_back","description":"What happens at start when the artifact of the active version cannot be lo\#
        aded."},"paused":{"type":["boolean","null"],"default":false,"description":"A paused watch is neither scraped n\#
        or trained and emits nothing."},"tags":{"type":["object","null"],"description":"For people and filters.","maxP\#
        roperties":64,"additionalProperties":{"type":"string","maxLength":256}},"description":{"type":["string","null"\#
        ],"maxLength":1000,"default":"","description":"For people."}}},"WatchPreview":{"type":"object","description":"\#
        What `validate_only` answers.","required":["validate_only","watch","matched_series","emitted_samples","data_so\#
        urce_error","trainable","data_quality","next_fires"],"properties":{"validate_only":{"type":"boolean","const":t\#
        rue},"watch":{"$ref":"#/components/schemas/WatchSpecification"},"matched_series":{"type":["integer","null"],"d\#
        escription":"Series that the query returns; null when the source did not answer."},"emitted_samples":{"type":[\#
        "integer","null"],"description":"Samples that it would put on `/metrics`."},"data_source_error":{"anyOf":[{"$r\#
        ef":"#/components/schemas/Reason"},{"type":"null"}]},"trainable":{"type":"boolean","description":"Whether one \#
        series has enough history."},"data_quality":{"type":"array","items":{"$ref":"#/components/schemas/QualityRepor\#
        t"}},"next_fires":{"type":"array","items":{"type":"string","format":"date-time"},"maxItems":5,"description":"T\#
        he next times of `cron`."}}},"WatchSpecification":{"type":"object","description":"What a client wrote, every d\#
        efault spelled out; with either `metric`, `labels` and `matchers`, or `query`.","required":["name","data_sourc\#
        e","transform","model","model_defaulted","parameters","seed","cron","time_zone","granularity","horizon","lookb\#
        ack","training_window","scrape_delay","gate","gate_margin","drift","max_versions","max_series","emission","int\#
        erval","on_corrupt","paused","tags","description"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"\#
        data_source":{"type":"string"},"metric":{"type":"string"},"labels":{"type":"object","additionalProperties":{"t\#
        ype":"string"}},"matchers":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"s\#
        tring"},"transform":{"type":"string","enum":["none","rate","increase","delta","auto"]},"model":{"type":"string\#
        ","enum":["naive","linear_trend","exponential_smoothing","arima","sgd"]},"model_defaulted":{"type":"boolean","\#
        description":"Whether the model was not chosen by the client."},"parameters":{"$ref":"#/components/schemas/Mod\#
        elParameters"},"seed":{"type":"integer"},"cron":{"type":"string"},"time_zone":{"type":"string"},"granularity":\#
        {"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon\#
        ":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookb\#
        ack":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"tr\#
        aining_window":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\#
        \s*$"},"scrape_delay":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d\#
        +ms)?)\\s*$"},"gate":{"type":"string","enum":["on","off"]},"gate_margin":{"type":"number"},"drift":{"$ref":"#/\#
        components/schemas/DriftPolicy"},"max_versions":{"type":"integer"},"max_series":{"type":"integer"},"emission":\#
        {"$ref":"#/components/schemas/Emission"},"interval":{"$ref":"#/components/schemas/Interval"},"on_corrupt":{"ty\#
        pe":"string","enum":["fall_back","fail"]},"paused":{"type":"boolean"},"tags":{"type":"object","additionalPrope\#
        rties":{"type":"string"}},"description":{"type":"string"}}},"WatchState":{"type":"string","enum":["pending","w\#
        arming","ready","stale","no_data","contract_broken","paused","failed"],"description":"pending: not scraped yet\#
        ; warming: collecting history or training its first version; ready: forecasting; stale: the newest data is old\#
        er than the horizon, nothing is emitted; no_data: the source answers and returns no series; contract_broken: r\#
        eserved; paused; failed: it cannot go on without an operator, see its conditions."},"WatchStatus":{"type":"obj\#
        ect","description":"Everything that is known of a watch now.","required":["name","state","conditions","active_\#
        version","accuracy","scrape","buffer","schedule","training","drift","series","emission_conflict","owner"],"pro\#
        perties":{"name":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"cond\#
        itions":{"type":"array","items":{"$ref":"#/components/schemas/Condition"}},"active_version":{"type":["object",\#
        "null"],"description":"The promoted version; null while there is none.","required":["number","model","stage","\#
        served","metrics"],"properties":{"number":{"type":"integer","minimum":1},"model":{"type":"string","enum":["nai\#
        ve","linear_trend","exponential_smoothing","arima","sgd"]},"stage":{"type":"string","const":"production"},"ser\#
        ved":{"type":"boolean","description":"False while its artifact or the configuration keeps it from being served\#
        ."},"metrics":{"type":"object","required":["validation"],"properties":{"validation":{"anyOf":[{"$ref":"#/compo\#
        nents/schemas/ValidationMetrics"},{"type":"null"}]}}}}},"accuracy":{"type":"object","description":"Live qualit\#
        y from matured forecasts, never from training.","required":["mean","series"],"properties":{"mean":{"type":"arr\#
        ay","items":{"$ref":"#/components/schemas/LiveAccuracy"},"description":"Over the series; `n` is the sum."},"se\#
        ries":{"type":"array","items":{"type":"object","required":["id","labels","version","steps"],"properties":{"id"\#
        :{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"version":{"type":"inte\#
        ger","minimum":1},"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"}}}}}}},"scrape":\#
        {"type":"object","required":["last_attempt","last_success","through","failures","next_due","lag_seconds","erro\#
        r"],"properties":{"last_attempt":{"type":["string","null"],"format":"date-time"},"last_success":{"type":["stri\#
        ng","null"],"format":"date-time"},"through":{"type":["string","null"],"format":"date-time","description":"The \#
        newest grid time that was fetched."},"failures":{"type":"integer","description":"Failures in a row."},"next_du\#
        e":{"type":["string","null"],"format":"date-time"},"lag_seconds":{"type":["number","null"]},"error":{"anyOf":[\#
        {"$ref":"#/components/schemas/Reason"},{"type":"null"}]}}},"buffer":{"type":"object","required":["capacity","p\#
        oints","fill"],"properties":{"capacity":{"type":"integer","description":"Grid points held per series."},"point\#
        s":{"type":"object","description":"Observed points over the series.","required":["min","mean"],"properties":{"\#
        min":{"type":["number","null"]},"mean":{"type":["number","null"]}}},"fill":{"type":"object","description":"Sha\#
        re of the capacity over the series.","required":["min","mean"],"properties":{"min":{"type":["number","null"]},\#
        "mean":{"type":["number","null"]}}}}},"schedule":{"type":"object","required":["next","last","missed_since_star\#
        t","last_trigger"],"properties":{"next":{"type":["string","null"],"format":"date-time"},"last":{"type":["strin\#
        g","null"],"format":"date-time"},"missed_since_start":{"type":"integer"},"last_trigger":{"type":["string","nul\#
        l"],"enum":["cold_start","cron","drift","manual","experiment",null]}}},"training":{"type":"object","required":\#
        ["open_run","last_run","failures","not_before"],"properties":{"open_run":{"anyOf":[{"$ref":"#/components/schem\#
        as/TrainingRun"},{"type":"null"}]},"last_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"n\#
        ull"}],"description":"The newest finished one."},"failures":{"type":"integer","description":"Failures in a row\#
        ."},"not_before":{"type":["string","null"],"format":"date-time","description":"Until then no training is start\#
        ed after failures."}}},"drift":{"type":"object","required":["policy","score"],"properties":{"policy":{"$ref":"\#
        #/components/schemas/DriftPolicy"},"score":{"type":["number","null"],"description":"Null until drift is measur\#
        ed."}}},"series":{"type":"object","required":["modelled","forecasting","stale","cold","refused","max"],"proper\#
        ties":{"modelled":{"type":"integer"},"forecasting":{"type":"integer"},"stale":{"type":"integer"},"cold":{"type\#
        ":"integer","description":"Joined after the active version was trained."},"refused":{"type":"integer","descrip\#
        tion":"Over `max`."},"max":{"type":"integer"}}},"emission_conflict":{"type":["string","null"],"description":"T\#
        he older watch that emits the same series; this one then emits nothing in that format."},"owner":{"type":["str\#
        ing","null"],"description":"The process that runs it."}}}}}}
        """#
}
