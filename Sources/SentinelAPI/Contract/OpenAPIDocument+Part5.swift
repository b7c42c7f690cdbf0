// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part5 = #"""
        v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"description":"Moves with each edit."},"spe\#
        c_generation":{"type":"integer","minimum":1,"description":"Moves with each edit that makes the results of an e\#
        arlier training unusable."},"active_version":{"type":["integer","null"],"minimum":1,"description":"Null until \#
        the first version is promoted."},"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"null"}]},"state"\#
        :{"$ref":"#/components/schemas/WatchState"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"\#
        null"}],"description":"The first condition that somebody should look at; null when there is none."},"created_a\#
        t":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}}]},"WatchInput"\#
        :{"type":"object","description":"A watch as a client writes it. A field that is null counts as absent.","addit\#
        ionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z\#
        0-9])?$","maxLength":63,"description":"Required on POST; on PUT it may repeat the name of the URL."},"data_sou\#
        rce":{"type":["string","null"],"minLength":1,"maxLength":63,"default":"default","description":"The name of a d\#
        ata source that exists."},"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"description":"The\#
         metric to watch. Either `metric` (with `labels` and `matchers`) or `query` is needed, not both."},"labels":{"\#
        type":["object","null"],"description":"Labels that must be equal.","maxProperties":64,"additionalProperties":{\#
        "type":"string","maxLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/M\#
        atcher"},"maxItems":32,"description":"Further matchers."},"query":{"type":["string","null"],"minLength":1,"max\#
        Length":8192,"description":"A PromQL expression that returns an instant vector."},"transform":{"type":["string\#
        ","null"],"enum":["none","rate","increase","delta","auto",null],"default":"auto","description":"What is comput\#
        ed of the metric before forecasting; `auto` takes the rate of a counter. A `query` is taken as it is."},"model\#
        ":{"type":["string","null"],"enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smooth\#
        ing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_se\#
        lection",null],"default":"auto","description":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{\#
        "$ref":"#/components/schemas/ModelParameters"},{"type":"null"}],"description":"Hyper-parameters of the model."\#
        },"seed":{"type":["integer","null"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of everything\#
         random in training."},"cron":{"type":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *",\#
        "description":"When it is retrained: minute, hour, day of month, month, day of week."},"time_zone":{"type":["s\#
        tring","null"],"minLength":1,"maxLength":64,"default":"UTC","description":"An IANA name, for `cron`."},"granul\#
        arity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\#
        \\s*$","default":"1m","description":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":\#
        "^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whol\#
        e multiple of the granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pat\#
        tern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much histor\#
        y the model sees: a whole multiple of the granularity, longer than the horizon. Default: the larger of 30 step\#
        s and 6 horizons."},"training_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\\#
        d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history is kept for training: a whole multiple o\#
        f the granularity, at least lookback and horizon, at most 50,000 points. Default: the larger of 1,000 points a\#
        nd 3 times lookback and horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)\#
        ?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid time its value is asked\#
         for, at most the granularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":\#
        ["on","off",null],"default":"on","description":"Whether a replacement must beat the version that it replaces."\#
        },"gate_margin":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share \#
        it must be better."},"promotion":{"type":["string","null"],"enum":["immediate","experiment","manual",null],"de\#
        fault":"immediate","description":"What becomes of a trained version that the gate lets through. immediate: it \#
        becomes active; experiment: it must win an experiment against the active one; manual: it waits in staging."},"\#
        probation":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+m\#
        s)?)\\s*$","default":"1d","description":"How long the version before goes on in shadow after a promotion, at m\#
        ost 30d; when it proves to be better the promotion is undone. `0s` is not at all. The third such rollback with\#
        in 24 hours pins the watch."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null\#
        "}],"description":"When a drop in quality starts a retraining."},"training":{"anyOf":[{"$ref":"#/components/sc\#
        hemas/TrainingInput"},{"type":"null"}],"description":"How it is retrained."},"max_versions":{"type":["integer"\#
        ,"null"],"minimum":1,"maximum":100,"default":5,"description":"Artifacts that are kept."},"max_series":{"type":\#
        ["integer","null"],"minimum":1,"maximum":1000,"default":100,"description":"Series that are modelled at most."}\#
        ,"emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What appea\#
        rs on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"descr\#
        iption":"Which prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput\#
        "},{"type":"null"}],"description":"The range of the values, as far as it is known; a rate is never negative."}\#
        ,"preprocessing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"description":"\#
        What happens to the points of a series before a model learns from them."},"on_corrupt":{"type":["string","null\#
        "],"enum":["fall_back","fail",null],"default":"fall_back","description":"What happens at start when the artifa\#
        ct of the active version cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"description"\#
        :"A paused watch is neither scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"descrip\#
        tion":"For people and filters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256}},"\#
        description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"readO\#
        nly":true,"description":"Ignored, so that what was read can be written back."},"model_defaulted":{"readOnly":t\#
        rue,"description":"Ignored, so that what was read can be written back."},"revision":{"readOnly":true,"descript\#
        ion":"Ignored, so that what was read can be written back."},"spec_generation":{"readOnly":true,"description":"\#
        Ignored, so that what was read can be written back."},"active_version":{"readOnly":true,"description":"Ignored\#
        , so that what was read can be written back."},"pin":{"readOnly":true,"description":"Ignored, so that what was\#
         read can be written back."},"state":{"readOnly":true,"description":"Ignored, so that what was read can be wri\#
        tten back."},"error":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"cr\#
        eated_at":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"updated_at":{\#
        "readOnly":true,"description":"Ignored, so that what was read can be written back."}},"oneOf":[{"required":["m\#
        etric"]},{"required":["query"]}]},"WatchList":{"type":"object","description":"In the order of names.","require\#
        d":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Watch"},"maxItems":10\#
        00},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"WatchPa\#
        tch":{"type":"object","description":"A merge patch (RFC 7396): what is absent stays, null puts the default bac\#
        k. Setting `query` drops `metric`, `labels` and `matchers`, and setting `metric` drops `query`; a new `model` \#
        starts from its default parameters; a new `granularity` renews a `scrape_delay` that was the default.","additi\#
        onalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0\#
        -9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"data_source":{"type":["string","\#
        null"],"minLength":1,"maxLength":63,"default":"default","description":"The name of a data source that exists."\#
        },"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"description":"The metric to watch. Either\#
         `metric` (with `labels` and `matchers`) or `query` is needed, not both."},"labels":{"type":["object","null"],\#
        "description":"Labels that must be equal.","maxProperties":64,"additionalProperties":{"type":"string","maxLeng\#
        th":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"\#
        description":"Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"descriptio\#
        n":"A PromQL expression that returns an instant vector."},"transform":{"type":["string","null"],"enum":["none"\#
        ,"rate","increase","delta","auto",null],"default":"auto","description":"What is computed of the metric before \#
        forecasting; `auto` takes the rate of a counter. A `query` is taken as it is."},"model":{"type":["string","nul\#
        l"],"enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arim\#
        a","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",null],"default"\#
        :"auto","description":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/sch\#
        emas/ModelParameters"},{"type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"type":["integ\#
        er","null"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of everything random in training."},"\#
        cron":{"type":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"When it i\#
        s retrained: minute, hour, day of month, month, day of week."},"time_zone":{"type":["string","null"],"minLengt\#
        h":1,"maxLength":64,"default":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["string"\#
        ,"null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","d\#
        escription":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)\#
        ?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the granul\#
        arity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\#
        \\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a whol\#
        e multiple of the granularity, longer than the horizon. Default: the larger of 30 steps and 6 horizons."},"tra\#
        ining_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\\#
        d+ms)?)\\s*$","description":"How much history is kept for training: a whole multiple of the granularity, at le\#
        ast lookback and horizon, at most 50,000 points. Default: the larger of 1,000 points and 3 times lookback and \#
        horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)\#
        ?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid time its value is asked for, at most the granul\#
        arity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"defau\#
        lt":"on","description":"Whether a replacement must beat the version that it replaces."},"gate_margin":{"type":\#
        ["number","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share it must be better."},"pr\#
        omotion":{"type":["string","null"],"enum":["immediate","experiment","manual",null],"default":"immediate","desc\#
        ription":"What becomes of a trained version that the gate lets through. immediate: it becomes active; experime\#
        nt: it must win an experiment against the active one; manual: it waits in staging."},"probation":{"type":["str\#
        ing","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1d\#
        ","description":"How long the version before goes on in shadow after a promotion, at most 30d; when it proves \#
        to be better the promotion is undone. `0s` is not at all. The third such rollback within 24 hours pins the wat\#
        ch."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"When \#
        a drop in quality starts a retraining."},"training":{"anyOf":[{"$ref":"#/components/schemas/TrainingInput"},{"\#
        type":"null"}],"description":"How it is retrained."},"max_versions":{"type":["integer","null"],"minimum":1,"ma\#
        ximum":100,"default":5,"description":"Artifacts that are kept."},"max_series":{"type":["integer","null"],"mini\#
        mum":1,"maximum":1000,"default":100,"description":"Series that are modelled at most."},"emission":{"anyOf":[{"\#
        $ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What appears on `/metrics`."},"int\#
        erval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"description":"Which predictio\#
        n intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"null"}],"des\#
        cription":"The range of the values, as far as it is known; a rate is never negative."},"preprocessing":{"anyOf\#
        ":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"description":"What happens to the poin\#
        ts of a series before a model learns from them."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","\#
        fail",null],"default":"fall_back","description":"What happens at start when the artifact of the active version\#
         cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"description":"A paused watch is neit\#
        her scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"description":"For people and fi\#
        lters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256}},"description":{"type":["s\#
        tring","null"],"maxLength":1000,"default":"","description":"For people."}}},"WatchPreview":{"type":"object","d\#
        escription":"What `validate_only` answers.","required":["validate_only","watch","matched_series","emitted_samp\#
        les","data_source_error","trainable","data_quality","next_fires"],"properties":{"validate_only":{"type":"boole\#
        an","const":true},"watch":{"$ref":"#/components/schemas/WatchSpecification"},"matched_series":{"type":["intege\#
        r","null"],"description":"Series that the query returns; null when the source did not answer."},"emitted_sampl\#
        es":{"type":["integer","null"],"description":"Samples that it would put on `/metrics`."},"data_source_error":{\#
        "anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]},"trainable":{"type":"boolean","description":\#
        "Whether one series has enough history."},"data_quality":{"type":"array","items":{"$ref":"#/components/schemas\#
        /QualityReport"}},"next_fires":{"type":"array","items":{"type":"string","format":"date-time"},"maxItems":5,"de\#
        scription":"The next times of `cron`."}}},"WatchSpecification":{"type":"object","description":"What a client w\#
        rote, every default spelled out; with either `metric`, `labels` and `matchers`, or `query`.","required":["name\#
        ","data_source","transform","model","model_defaulted","parameters","seed","cron","time_zone","granularity","ho\#
        rizon","lookback","training_window","scrape_delay","gate","gate_margin","promotion","probation","drift","train\#
        ing","max_versions","max_series","emission","interval","support","preprocessing","on_corrupt","paused","tags",\#
        "description"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"data_source":{"type":"string"},"metr\#
        ic":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"\#
        array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string"\#
        ,"enum":["none","rate","increase","delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_n\#
        aive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinea\#
        r","fourier_ridge","gradient_boosting","model_selection"]},"model_defaulted":{"type":"boolean","description":"\#
        Whether the model was not chosen by the client."},"parameters":{"$ref":"#/components/schemas/ModelParameters"}\#
        ,"seed":{"type":"integer"},"cron":{"type":"string"},"time_zone":{"type":"string"},"granularity":{"type":"strin\#
        g","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"str\#
        ing","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"\#
        string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"training_window"\#
        :{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"scrape\#
        _delay":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},\#
        "gate":{"type":"string","enum":["on","off"]},"gate_margin":{"type":"number"},"promotion":{"type":"string","enu\#
        m":["immediate","experiment","manual"]},"probation":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d\#
        )?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"drift":{"$ref":"#/components/schemas/DriftPolicy"},"training":{"$\#
        ref":"#/components/schemas/Training"},"max_versions":{"type":"integer"},"max_series":{"type":"integer"},"emiss\#
        ion":{"$ref":"#/components/schemas/Emission"},"interval":{"$ref":"#/components/schemas/Interval"},"support":{"\#
        $ref":"#/components/schemas/Support"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"},"on_corrup\#
        t":{"type":"string","enum":["fall_back","fail"]},"paused":{"type":"boolean"},"tags":{"type":"object","addition\#
        alProperties":{"type":"string"}},"description":{"type":"string"}}},"WatchState":{"type":"string","enum":["pend\#
        ing","warming","ready","stale","no_data","contract_broken","paused","failed"],"description":"pending: not scra\#
        ped yet; warming: collecting history or training its first version; ready: forecasting; stale: the newest data\#
         is older than the horizon, nothing is emitted; no_data: the source answers and returns no series; contract_br\#
        oken: reserved; paused; failed: it cannot go on without an operator, see its conditions."},"WatchStatus":{"typ\#
        e":"object","description":"Everything that is known of a watch now.","required":["name","state","conditions","\#
        active_version","pin","accuracy","scrape","buffer","schedule","training","drift","experiment","probation","arm\#
        s","series","checkpoint","emission_conflict","owner"],"properties":{"name":{"$ref":"#/components/schemas/Name"\#
        },"state":{"$ref":"#/components/schemas/WatchState"},"conditions":{"type":"array","items":{"$ref":"#/component\#
        s/schemas/Condition"}},"active_version":{"type":["object","null"],"description":"The promoted version; null wh\#
        ile there is none.","required":["number","model","stage","served","metrics"],"properties":{"number":{"type":"i\#
        nteger","minimum":1},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","\#
        exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_b\#
        oosting","model_selection"]},"stage":{"type":"string","const":"production"},"served":{"type":"boolean","descri\#
        ption":"False while its artifact or the configuration keeps it from being served."},"metrics":{"type":"object"\#
        ,"required":["validation"],"properties":{"validation":{"anyOf":[{"$ref":"#/components/schemas/ValidationMetric\#
        s"},{"type":"null"}]}}}}},"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"null"}]},"accuracy":{"t\#
        ype":"object","description":"Live quality from matured forecasts, never from training.","required":["mean","se\#
        ries","interval"],"properties":{"interval":{"type":"object","description":"How the interval at the emitted lev\#
        el has kept its promise, over all series and steps.","required":["level","target","coverage"],"properties":{"l\#
        evel":{"type":"number"},"target":{"type":"number","description":"The share of values that it is meant to hold.\#
        "},"coverage":{"type":["number","null"],"description":"The share that it has held; null before the first."}}},\#
        "mean":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"},"description":"Over the series; `n\#
        ` is the sum."},"series":{"type":"array","items":{"type":"object","required":["id","labels","version","steps"]\#
        ,"properties":{"id":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"ver\#
        sion":{"type":"integer","minimum":1},"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccurac\#
        y"}}}}}}},"scrape":{"type":"object","required":["last_attempt","last_success","through","failures","next_due",\#
        "lag_seconds","error"],"properties":{"last_attempt":{"type":["string","null"],"format":"date-time"},"last_succ\#
        ess":{"type":["string","null"],"format":"date-time"},"through":{"type":["string","null"],"format":"date-time",\#
        "description":"The newest grid time that was fetched."},"failures":{"type":"integer","description":"Failures i\#
        n a row."},"next_due":{"type":["string","null"],"format":"date-time"},"lag_seconds":{"type":["number","null"]}\#
        ,"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]}}},"buffer":{"type":"object","requi\#
        red":["capacity","points","fill"],"properties":{"capacity":{"type":"integer","description":"Grid points held p\#
        er series."},"points":{"type":"object","description":"Observed points over the series.","required":["min","mea\#
        n"],"properties":{"min":{"type":["number","null"]},"mean":{"type":["number","null"]}}},"fill":{"type":"object"\#
        ,"description":"Share of the capacity over the series.","required":["min","mean"],"properties":{"min":{"type":\#
        ["number","null"]},"mean":{"type":["number","null"]}}}}},"schedule":{"type":"object","required":["next","last"\#
        ,"missed_since_start","last_trigger"],"properties":{"next":{"type":["string","null"],"format":"date-time"},"la\#
        st":{"type":["string","null"],"format":"date-time"},"missed_since_start":{"type":"integer"},"last_trigger":{"t\#
        ype":["string","null"],"enum":["cold_start","cron","drift","manual","experiment",null]}}},"training":{"type":"\#
        object","required":["open_run","last_run","failures","not_before"],"properties":{"open_run":{"anyOf":[{"$ref":\#
        "#/components/schemas/TrainingRun"},{"type":"null"}]},"last_run":{"anyOf":[{"$ref":"#/components/schemas/Train\#
        ingRun"},{"type":"null"}],"description":"The newest finished one."},"failures":{"type":"integer","description"\#
        :"Failures in a row."},"not_before":{"type":["string","null"],"format":"date-time","description":"Until then n\#
        o training is started after failures."}}},"drift":{"type":"object","description":"Whether the active version s\#
        till fits, and why.","required":["policy","score","severity","judged","drifted","needed","explanation","ruling\#
        ","not_before","series"],"properties":{"policy":{"$ref":"#/components/schemas/DriftPolicy"},"score":{"type":["\#
        number","null"],"description":"The largest ratio of a live error to its baseline, or the largest live error in\#
         mode absolute; null until it is measured."},"severity":{"type":["string","null"],"enum":["none","low","high",\#
        null],"description":"Null until a series is judged."},"judged":{"type":"integer","description":"Series with en\#
        ough data to be judged."},"drifted":{"type":"integer","description":"Those that have drifted."},"needed":{"typ\#
        e":["integer","null"],"description":"How many it takes for the watch to have drifted."},"explanation":{"type":\#
        ["string","null"]},"ruling":{"type":["string","null"],"enum":["retrain","wait","common_cause","over_budget",nu\#
        ll],"description":"What comes of it, all watches considered. wait: others of its data source may follow; commo\#
        n_cause: many watches of its data source drift together and are left alone; over_budget: the retrainings for d\#
        rift are spent for now."},"not_before":{"type":["string","null"],"format":"date-time","description":"No retrai\#
        ning for drift before."},"series":{"type":"array","maxItems":10,"description":"The worst ones.","items":{"$ref\#
        ":"#/components/schemas/SeriesDrift"}}}},"experiment":{"anyOf":[{"$ref":"#/components/schemas/ExperimentSummar\#
        y"},{"type":"null"}],"description":"The one that runs, else the next one."},"probation":{"anyOf":[{"$ref":"#/c\#
        omponents/schemas/ExperimentSummary"},{"type":"null"}],"description":"Of the active version; null where there \#
        is none. The third automatic rollback within 24 hours pins the watch."},"arms":{"type":"array","description":"\#
        Every running version beside the others, the active one first; empty while only one runs.","items":{"type":"ob\#
        ject","required":["version","active","served","series","steps"],"properties":{"version":{"type":"integer","min\#
        imum":1},"active":{"type":"boolean"},"served":{"type":"boolean","description":"Whether its forecasts are shown\#
         now."},"series":{"type":"integer"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy\#
        "}}}}},"series":{"type":"object","required":["modelled","forecasting","stale","cold","refused","max"],"propert\#
        ies":{"modelled":{"type":"integer"},"forecasting":{"type":"integer"},"stale":{"type":"integer"},"cold":{"type"\#
        :"integer","description":"Joined after the active version was trained."},"refused":{"type":"integer","descript\#
        ion":"Over `max`."},"max":{"type":"integer"}}},"checkpoint":{"type":["object","null"],"description":"What a re\#
        start would go on from; null while no process runs the watch.","required":["taken_at","bytes","closed_through"\#
        ,"restored"],"properties":{"taken_at":{"type":["string","null"],"format":"date-time"},"bytes":{"type":["intege\#
        r","null"]},"closed_through":{"type":["string","null"],"format":"date-time","description":"The newest grid tim\#
        e that is in it."},"restored":{"type":["string","null"],"enum":["resumed","data_only","none","corrupt","too_ol\#
        d","configuration_changed","ahead_of_time",null],"description":"What the start made of the checkpoint that it \#
        found. resumed: everything went on; data_only: the data was kept, the active version started anew; none: there\#
         was no checkpoint; else it was ignored."}}},"emission_conflict":{"type":["string","null"],"description":"The \#
        older watch that emits the same series; this one then emits nothing in that format."},"owner":{"type":["string\#
        ","null"],"description":"The process that runs it."}}},"WindowAverageParameters":{"type":"object","description\#
        ":"Hyper-parameters of the model `window_average`.","additionalProperties":false,"properties":{"window":{"type\#
        ":["integer","null"],"minimum":1,"maximum":10000,"default":12,"description":"How many of the newest grid point\#
        s are summed up."},"statistic":{"type":["string","null"],"enum":["mean","median",null],"default":"median","des\#
        cription":"How they are summed up."}}}}}}
        """#
}
