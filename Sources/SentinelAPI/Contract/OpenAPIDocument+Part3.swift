// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
        }},"first_seen":{"type":"string","format":"date-time"},"last_seen":{"type":"string","format":"date-time"},"sta\#
        le":{"type":"boolean","description":"The newest observation is older than the forecasts reach."},"last_observe\#
        d":{"type":["string","null"],"format":"date-time"},"last_value":{"type":["number","null"]},"points":{"type":["\#
        integer","null"],"description":"Grid points held."},"observed":{"type":["integer","null"],"description":"Of th\#
        em observed."},"version":{"type":["integer","null"],"minimum":1,"description":"The version that forecasts it."\#
        },"cold":{"type":"boolean","description":"It joined after that version was trained."},"issued_at":{"type":["st\#
        ring","null"],"format":"date-time"},"counters":{"type":["object","null"],"description":"What was noticed since\#
         the series joined; null while it does not run.","required":["late","late_dropped","duplicates","non_finite"],\#
        "properties":{"late":{"type":"integer"},"late_dropped":{"type":"integer"},"duplicates":{"type":"integer"},"non\#
        _finite":{"type":"integer"}}}}},"SeriesForecast":{"type":"object","description":"The newest forecast of one se\#
        ries.","required":["id","labels","version","cold","stale","issued_at","data_age_seconds","steps"],"properties"\#
        :{"id":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"version":{"type"\#
        :["integer","null"],"minimum":1},"cold":{"type":"boolean"},"stale":{"type":"boolean","description":"A stale se\#
        ries has no steps, as on `/metrics`."},"issued_at":{"type":["string","null"],"format":"date-time"},"data_age_s\#
        econds":{"type":["number","null"]},"steps":{"type":"array","items":{"type":"object","required":["step","time",\#
        "value","intervals"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."},"time":{"typ\#
        e":"string","format":"date-time","description":"On the grid."},"value":{"type":"number"},"intervals":{"type":"\#
        array","description":"One per level, ascending; none until errors are known.","items":{"type":"object","requir\#
        ed":["level","lower","upper"],"properties":{"level":{"type":"number"},"lower":{"type":"number"},"upper":{"type\#
        ":"number"}}}}}}}}},"SeriesList":{"type":"object","description":"In the order of ids.","required":["watch","it\#
        ems"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"items":{"type":"array","items":{"$ref":"#/co\#
        mponents/schemas/Series"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed\#
        ; absent on the last page."}}},"SesParameters":{"type":"object","description":"Hyper-parameters of the model `\#
        ses`.","additionalProperties":false,"properties":{"alpha":{"type":["number","null"],"minimum":0.001,"maximum":\#
        1,"description":"Weight of the newest value; the best of eleven unless given."},"criterion":{"type":["string",\#
        "null"],"enum":["mae","mse",null],"default":"mae","description":"What the chosen weight minimises: the absolut\#
        e or the squared one-step error."}}},"SgdParameters":{"type":"object","description":"Hyper-parameters of the m\#
        odel `sgd`.","additionalProperties":false,"properties":{"epochs":{"type":["integer","null"],"minimum":1,"maxim\#
        um":200,"default":20,"description":"The most passes over the training rows."},"learning_rate":{"type":["number\#
        ","null"],"minimum":0.0001,"maximum":1,"default":0.5,"description":"The first pass's step, relative to the squ\#
        ared length of a row."},"l2":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0.0001,"description\#
        ":"Shrinkage per pass."},"cyclical_time":{"type":["string","null"],"enum":["auto","on","off",null],"default":"\#
        auto","description":"Hour of the day and day of the week as inputs; `auto`: from 2 days and 2 weeks of data on\#
        ."}}},"SourceRevision":{"type":"object","description":"The data source as it was.","required":["id","revision"\#
        ],"properties":{"id":{"type":"string"},"revision":{"type":"integer"}}},"StepMetrics":{"description":"The same \#
        for one step ahead.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"type":"object","required":["step"\#
        ],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."}}}]},"Support":{"type":"object",\#
        "description":"The range of the values; no forecast and no bound is outside of it.","required":["min","max"],"\#
        properties":{"min":{"type":["number","null"]},"max":{"type":["number","null"]}}},"SupportInput":{"type":"objec\#
        t","description":"The range of the values; no forecast and no bound is outside of it.","additionalProperties":\#
        false,"properties":{"min":{"type":["number","null"],"description":"0 by default for a rate or an increase; els\#
        e unbounded."},"max":{"type":["number","null"],"description":"Above `min`; unbounded by default."}}},"ThetaPar\#
        ameters":{"type":"object","description":"Hyper-parameters of the model `theta`.","additionalProperties":false,\#
        "properties":{"variant":{"type":["string","null"],"enum":["auto","standard","optimized","dynamic","dynamic_opt\#
        imized",null],"default":"dynamic_optimized","description":"The member of the family; `auto` takes the one with\#
         the smallest squared errors."},"season":{"type":["integer","null"],"minimum":0,"maximum":10080,"default":0,"d\#
        escription":"Steps per season, at least three of which must fit into the window; 0 finds it, 1 means none."},"\#
        season_type":{"type":["string","null"],"enum":["auto","additive","multiplicative",null],"default":"auto","desc\#
        ription":"How the season is taken out: `auto` takes what leaves the smaller squared errors; always additive wh\#
        ere a value is not positive."}}},"TrainingRun":{"type":"object","description":"One attempt to make a version."\#
        ,"required":["id","watch","trigger","policy","state","progress","actor","attempts","version","outcome","error"\#
        ,"spec_generation","data_source","requested_at","started_at","finished_at"],"properties":{"id":{"type":"string\#
        ","description":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"tri\#
        gger":{"type":"string","enum":["cold_start","cron","drift","manual","experiment"]},"policy":{"type":"string","\#
        enum":["full_retrain","finetune"]},"state":{"type":"string","enum":["queued","running","succeeded","failed","c\#
        ancelled","superseded"],"description":"superseded: the configuration changed meanwhile, the result is not used\#
        ."},"progress":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"attempts":{"type":"integer\#
        "},"version":{"type":["integer","null"],"description":"The version it made."},"outcome":{"anyOf":[{"$ref":"#/c\#
        omponents/schemas/GateOutcome"},{"type":"null"}]},"error":{"type":["object","null"],"description":"Why it fail\#
        ed.","required":["code","detail"],"properties":{"code":{"type":"string"},"detail":{"type":"string"}}},"spec_ge\#
        neration":{"type":"integer"},"data_source":{"$ref":"#/components/schemas/SourceRevision"},"requested_at":{"typ\#
        e":"string","format":"date-time"},"started_at":{"type":["string","null"],"format":"date-time"},"finished_at":{\#
        "type":["string","null"],"format":"date-time"}}},"TrainingRunAccepted":{"description":"The run, and whether it\#
         was open already.","allOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"object","required":["coalesc\#
        ed"],"properties":{"coalesced":{"type":"boolean","description":"An open run was there: it is the answer, no se\#
        cond one was made."}}}]},"TrainingRunInput":{"type":"object","description":"How to train; an empty body retrai\#
        ns fully.","additionalProperties":false,"properties":{"policy":{"type":["string","null"],"enum":["full_retrain\#
        ","finetune",null],"default":"full_retrain","description":"`finetune` goes on from the active version where th\#
        e model can."}}},"TrainingRunList":{"type":"object","description":"Newest first.","required":["items"],"proper\#
        ties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/TrainingRun"},"maxItems":1000},"next_page\#
        _token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"TrainingRunPatch":{"t\#
        ype":"object","description":"Cancels an open run.","required":["state"],"additionalProperties":false,"properti\#
        es":{"state":{"type":"string","const":"cancelled","description":"The one change that a client can make."}}},"T\#
        rainingRunPreview":{"type":"object","description":"What `validate_only` answers; the id stands for nothing.","\#
        required":["validate_only","training_run"],"properties":{"validate_only":{"type":"boolean","const":true},"trai\#
        ning_run":{"$ref":"#/components/schemas/TrainingRun"}}},"MeasuredMetrics":{"type":"object","description":"Erro\#
        rs over all steps and per step, means over the series.","required":["overall","steps"],"properties":{"overall"\#
        :{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/St\#
        epMetrics"}}}},"ValidationMetrics":{"type":"object","description":"Rolling-origin validation; `naive` is the l\#
        ast-value forecast on the same origins.","required":["overall","naive","steps","origins"],"properties":{"overa\#
        ll":{"$ref":"#/components/schemas/ErrorMetrics"},"naive":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":\#
        {"type":"array","items":{"$ref":"#/components/schemas/StepMetrics"}},"origins":{"type":"integer","description"\#
        :"Rolling origins."}}},"Version":{"type":"object","description":"An immutable result of training: where it sta\#
        nds, where it came from, how good it was.","required":["number","watch","model","stage","created_at","lineage"\#
        ,"data_source","trigger","policy","actor","started_at","duration_ms","data_window","sample_count","series_coun\#
        t","skipped_series","parameters","metrics","gate","features","preprocessing","importance","selection","drift_s\#
        core","configuration","artifact","tags","description"],"properties":{"number":{"type":"integer","minimum":1,"d\#
        escription":"Per watch name, never reused."},"watch":{"$ref":"#/components/schemas/Name"},"model":{"type":"str\#
        ing","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","ari\#
        ma","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"stage":{"ty\#
        pe":"string","enum":["development","staging","production","archived"]},"created_at":{"type":"string","format":\#
        "date-time"},"lineage":{"type":"object","required":["parent","training_run"],"properties":{"parent":{"type":["\#
        integer","null"],"description":"The version that was active then."},"training_run":{"type":["string","null"]}}\#
        },"data_source":{"$ref":"#/components/schemas/SourceRevision"},"trigger":{"type":"string","enum":["cold_start"\#
        ,"cron","drift","manual","experiment"]},"policy":{"type":"string","enum":["full_retrain","finetune"]},"actor":\#
        {"type":"string"},"started_at":{"type":["string","null"],"format":"date-time"},"duration_ms":{"type":"number"}\#
        ,"data_window":{"type":"object","description":"Grid times of the oldest and newest point that was learnt from.\#
        ","required":["start","end"],"properties":{"start":{"type":"string","format":"date-time"},"end":{"type":"strin\#
        g","format":"date-time"}}},"sample_count":{"type":"integer"},"series_count":{"type":"integer"},"skipped_series\#
        ":{"type":"array","items":{"type":"object","required":["series","reason"],"properties":{"series":{"type":"stri\#
        ng"},"reason":{"type":"string"}}},"description":"Series that could not be trained."},"parameters":{"$ref":"#/c\#
        omponents/schemas/ModelParameters"},"metrics":{"type":"object","required":["training","validation","live"],"pr\#
        operties":{"training":{"anyOf":[{"$ref":"#/components/schemas/MeasuredMetrics"},{"type":"null"}],"description"\#
        :"On the points that it has learnt from."},"validation":{"$ref":"#/components/schemas/ValidationMetrics"},"liv\#
        e":{"anyOf":[{"$ref":"#/components/schemas/MeasuredMetrics"},{"type":"null"}],"description":"Of matured foreca\#
        sts, while it is served; what is not measured live is null."}}},"gate":{"$ref":"#/components/schemas/GateOutco\#
        me"},"features":{"type":"array","items":{"type":"string"},"description":"What the model computes from the past\#
         of a series."},"preprocessing":{"type":"object","description":"Versions of before 1.1 have no `transform`.","\#
        required":["gaps","outliers","scale"],"properties":{"gaps":{"type":"string"},"outliers":{"type":"string"},"sca\#
        le":{"type":"string"},"transform":{"type":"string"}}},"importance":{"type":["array","null"],"description":"Wha\#
        t forecasts lean on, the most important first; shares that sum to 1 over all features. Empty where the model d\#
        oes not say.","items":{"type":"object","required":["name","weight"],"properties":{"name":{"type":"string"},"we\#
        ight":{"type":"number","minimum":0}}}},"selection":{"anyOf":[{"$ref":"#/components/schemas/Selection"},{"type"\#
        :"null"}],"description":"Why these models were chosen; null for a model that is not chosen from several."},"dr\#
        ift_score":{"type":"null"},"configuration":{"type":"object","description":"What it was trained under; a rollba\#
        ck can restore it.","required":["transform","model","parameters","granularity","horizon","lookback"],"properti\#
        es":{"metric":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"matchers"\#
        :{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type\#
        ":"string","enum":["none","rate","increase","delta","auto"]},"model":{"type":"string","enum":["auto","naive","\#
        seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sg\#
        d","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"parameters":{"$ref":"#/components/schema\#
        s/ModelParameters"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?\#
        (\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m\#
        )?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\\#
        d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"}}},"artifact":{"ty\#
        pe":"object","required":["sha256","size","format","pruned_at"],"properties":{"sha256":{"type":"string","patter\#
        n":"^[0-9a-f]{64}$"},"size":{"type":"integer","description":"Bytes."},"format":{"type":"integer"},"pruned_at":\#
        {"type":["string","null"],"format":"date-time","description":"When the bytes were dropped by `max_versions`; t\#
        he record stays."}}},"tags":{"type":"object","additionalProperties":{"type":"string"}},"description":{"type":"\#
        string"}}},"VersionList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"it\#
        ems":{"type":"array","items":{"$ref":"#/components/schemas/Version"},"maxItems":1000},"next_page_token":{"type\#
        ":"string","description":"Opaque and signed; absent on the last page."}}},"Watch":{"description":"What to fore\#
        cast and how, and in a few words how it goes.","allOf":[{"$ref":"#/components/schemas/WatchSpecification"},{"t\#
        ype":"object","required":["id","revision","spec_generation","active_version","state","error","created_at","upd\#
        ated_at"],"properties":{"id":{"type":"string","description":"Such as `wch_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revi\#
        sion":{"type":"integer","minimum":1,"description":"Moves with each edit."},"spec_generation":{"type":"integer"\#
        ,"minimum":1,"description":"Moves with each edit that makes the results of an earlier training unusable."},"ac\#
        tive_version":{"type":["integer","null"],"minimum":1,"description":"Null until the first version is promoted."\#
        },"state":{"$ref":"#/components/schemas/WatchState"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},\#
        {"type":"null"}],"description":"The first condition that somebody should look at; null when there is none."},"\#
        created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}}]},"Wa\#
        tchInput":{"type":"object","description":"A watch as a client writes it. A field that is null counts as absent\#
        .","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{\#
        0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT it may repeat the name of the URL."},\#
        "data_source":{"type":["string","null"],"minLength":1,"maxLength":63,"default":"default","description":"The na\#
        me of a data source that exists."},"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"descript\#
        ion":"The metric to watch. Either `metric` (with `labels` and `matchers`) or `query` is needed, not both."},"l\#
        abels":{"type":["object","null"],"description":"Labels that must be equal.","maxProperties":64,"additionalProp\#
        erties":{"type":"string","maxLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/components/\#
        schemas/Matcher"},"maxItems":32,"description":"Further matchers."},"query":{"type":["string","null"],"minLengt\#
        h":1,"maxLength":8192,"description":"A PromQL expression that returns an instant vector."},"transform":{"type"\#
        :["string","null"],"enum":["none","rate","increase","delta","auto",null],"default":"auto","description":"What \#
        is computed of the metric before forecasting; `auto` takes the rate of a counter. A `query` is taken as it is.\#
        "},"model":{"type":["string","null"],"enum":["auto","naive","seasonal_naive","window_average","ses","exponenti\#
        al_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting",\#
        "model_selection",null],"default":"auto","description":"The kind of model, see `/v1/models`."},"parameters":{"\#
        anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":"null"}],"description":"Hyper-parameters of th\#
        e model."},"seed":{"type":["integer","null"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of e\#
        verything random in training."},"cron":{"type":["string","null"],"minLength":1,"maxLength":256,"default":"0 */\#
        6 * * *","description":"When it is retrained: minute, hour, day of month, month, day of week."},"time_zone":{"\#
        type":["string","null"],"minLength":1,"maxLength":64,"default":"UTC","description":"An IANA name, for `cron`."\#
        },"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\#
        \\d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"\#
        pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahea\#
        d: a whole multiple of the granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","nu\#
        ll"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How mu\#
        ch history the model sees: a whole multiple of the granularity, longer than the horizon. Default: the larger o\#
        f 30 steps and 6 horizons."},"training_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\#
        \d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history is kept for training: a whole m\#
        ultiple of the granularity, at least lookback and horizon, at most 50,000 points. Default: the larger of 1,000\#
         points and 3 times lookback and horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y\#
        )?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid time its value\#
         is asked for, at most the granularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"\#
        ],"enum":["on","off",null],"default":"on","description":"Whether a replacement must beat the version that it r\#
        eplaces."},"gate_margin":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By whi\#
        ch share it must be better."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null\#
        "}],"description":"When a drop in quality starts a retraining."},"max_versions":{"type":["integer","null"],"mi\#
        nimum":1,"maximum":100,"default":5,"description":"Artifacts that are kept."},"max_series":{"type":["integer","\#
        null"],"minimum":1,"maximum":1000,"default":100,"description":"Series that are modelled at most."},"emission":\#
        {"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What appears on `/metr\#
        ics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"description":"Whi\#
        ch prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"\#
        null"}],"description":"The range of the values, as far as it is known; a rate is never negative."},"preprocess\#
        ing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"description":"What happens\#
         to the points of a series before a model learns from them."},"on_corrupt":{"type":["string","null"],"enum":["\#
        fall_back","fail",null],"default":"fall_back","description":"What happens at start when the artifact of the ac\#
        tive version cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"description":"A paused w\#
        atch is neither scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"description":"For p\#
        eople and filters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256}},"description"\#
        :{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"readOnly":true,"d\#
        escription":"Ignored, so that what was read can be written back."},"model_defaulted":{"readOnly":true,"descrip\#
        tion":"Ignored, so that what was read can be written back."},"revision":{"readOnly":true,"description":"Ignore\#
        d, so that what was read can be written back."},"spec_generation":{"readOnly":true,"description":"Ignored, so \#
        that what was read can be written back."},"active_version":{"readOnly":true,"description":"Ignored, so that wh\#
        at was read can be written back."},"state":{"readOnly":true,"description":"Ignored, so that what was read can \#
        be written back."},"error":{"readOnly":true,"description":"Ignored, so that what was read can be written back.\#
        "},"created_at":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"updated\#
        _at":{"readOnly":true,"description":"Ignored, so that what was read can be written back."}},"oneOf":[{"require\#
        d":["metric"]},{"required":["query"]}]},"WatchList":{"type":"object","description":"In the order of names.","r\#
        equired":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Watch"},"maxIte\#
        ms":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"W\#
        atchPatch":{"type":"object","description":"A merge patch (RFC 7396): what is absent stays, null puts the defau\#
        lt back. Setting `query` drops `metric`, `labels` and `matchers`, and setting `metric` drops `query`; a new `m\#
        odel` starts from its default parameters; a new `granularity` renews a `scrape_delay` that was the default.","\#
        additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61\#
        }[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"data_source":{"type":["str\#
        ing","null"],"minLength":1,"maxLength":63,"default":"default","description":"The name of a data source that ex\#
        ists."},"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"description":"The metric to watch. \#
        Either `metric` (with `labels` and `matchers`) or `query` is needed, not both."},"labels":{"type":["object","n\#
        ull"],"description":"Labels that must be equal.","maxProperties":64,"additionalProperties":{"type":"string","m\#
        axLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems\#
        ":32,"description":"Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"desc\#
        ription":"A PromQL expression that returns an instant vector."},"transform":{"type":["string","null"],"enum":[\#
        "none","rate","increase","delta","auto",null],"default":"auto","description":"What is computed of the metric b\#
        efore forecasting; `auto` takes the rate of a counter. A `query` is taken as it is."},"model":{"type":["string\#
        ","null"],"enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta"\#
        ,"arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",null],"de\#
        fault":"auto","description":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/componen\#
        ts/schemas/ModelParameters"},{"type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"type":[\#
        "integer","null"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of everything random in trainin\#
        g."},"cron":{"type":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"Whe\#
        n it is retrained: minute, hour, day of month, month, day of week."},"time_zone":{"type":["string","null"],"mi\#
        nLength":1,"maxLength":64,"default":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["s\#
        tring","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"\#
        1m","description":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\#
        \\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the \#
        granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\\#
        d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: \#
        a whole multiple of the granularity, longer than the horizon. Default: the larger of 30 steps and 6 horizons."\#
        },"training_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+\#
        s)?(\\d+ms)?)\\s*$","description":"How much history is kept for training: a whole multiple of the granularity,\#
         at least lookback and horizon, at most 50,000 points. Default: the larger of 1,000 points and 3 times lookbac\#
        k and horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\#
        \\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid time its value is asked for, at most the \#
        granularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],\#
        "default":"on","description":"Whether a replacement must beat the version that it replaces."},"gate_margin":{"\#
        type":["number","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share it must be better.\#
        "},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a d\#
        rop in quality starts a retraining."},"max_versions":{"type":["integer","null"],"minimum":1,"maximum":100,"def\#
        ault":5,"description":"Artifacts that are kept."},"max_series":{"type":["integer","null"],"minimum":1,"maximum\#
        ":1000,"default":100,"description":"Series that are modelled at most."},"emission":{"anyOf":[{"$ref":"#/compon\#
        ents/schemas/EmissionInput"},{"type":"null"}],"description":"What appears on `/metrics`."},"interval":{"anyOf"\#
        :[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"description":"Which prediction intervals are\#
         kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"null"}],"description":"The \#
        range of the values, as far as it is known; a rate is never negative."},"preprocessing":{"anyOf":[{"$ref":"#/c\#
        omponents/schemas/PreprocessingInput"},{"type":"null"}],"description":"What happens to the points of a series \#
        before a model learns from them."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","fail",null],"de\#
        fault":"fall_back","description":"What happens at start when the artifact of the active version cannot be load\#
        ed."},"paused":{"type":["boolean","null"],"default":false,"description":"A paused watch is neither scraped nor\#
         trained and emits nothing."},"tags":{"type":["object","null"],"description":"For people and filters.","maxPro\#
        perties":64,"additionalProperties":{"type":"string","maxLength":256}},"description":{"type":["string","null"],\#
        "maxLength":1000,"default":"","description":"For people."}}},"WatchPreview":{"type":"object","description":"Wh\#
        at `validate_only` answers.","required":["validate_only","watch","matched_series","emitted_samples","data_sour\#
        ce_error","trainable","data_quality","next_fires"],"properties":{"validate_only":{"type":"boolean","const":tru\#
        e},"watch":{"$ref":"#/components/schemas/WatchSpecification"},"matched_series":{"type":["integer","null"],"des\#
        cription":"Series that the query returns; null when the source did not answer."},"emitted_samples":{"type":["i\#
        nteger","null"],"description":"Samples that it would put on `/metrics`."},"data_source_error":{"anyOf":[{"$ref\#
        ":"#/components/schemas/Reason"},{"type":"null"}]},"trainable":{"type":"boolean","description":"Whether one se\#
        ries has enough history."},"data_quality":{"type":"array","items":{"$ref":"#/components/schemas/QualityReport"\#
        }},"next_fires":{"type":"array","items":{"type":"string","format":"date-time"},"maxItems":5,"description":"The\#
         next times of `cron`."}}},"WatchSpecification":{"type":"object","description":"What a client wrote, every def\#
        ault spelled out; with either `metric`, `labels` and `matchers`, or `query`.","required":["name","data_source"\#
        ,"transform","model","model_defaulted","parameters","seed","cron","time_zone","granularity","horizon","lookbac\#
        k","training_window","scrape_delay","gate","gate_margin","drift","max_versions","max_series","emission","inter\#
        val","support","preprocessing","on_corrupt","paused","tags","description"],"properties":{"name":{"$ref":"#/com\#
        ponents/schemas/Name"},"data_source":{"type":"string"},"metric":{"type":"string"},"labels":{"type":"object","a\#
        dditionalProperties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/components/schemas/Match\#
        er"}},"query":{"type":"string"},"transform":{"type":"string","enum":["none","rate","increase","delta","auto"]}\#
        ,"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothin\#
        g","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_sele\#
        ction"]},"model_defaulted":{"type":"boolean","description":"Whether the model was not chosen by the client."},\#
        "parameters":{"$ref":"#/components/schemas/ModelParameters"},"seed":{"type":"integer"},"cron":{"type":"string"\#
        },"time_zone":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d\#
        +h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\#
        \d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)\#
        ?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"training_window":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+\#
        w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"scrape_delay":{"type":"string","pattern":"^\\s*(0|(\\d+y\#
        )?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"gate":{"type":"string","enum":["on","off"]},"gate\#
        _margin":{"type":"number"},"drift":{"$ref":"#/components/schemas/DriftPolicy"},"max_versions":{"type":"integer\#
        "},"max_series":{"type":"integer"},"emission":{"$ref":"#/components/schemas/Emission"},"interval":{"$ref":"#/c\#
        omponents/schemas/Interval"},"support":{"$ref":"#/components/schemas/Support"},"preprocessing":{"$ref":"#/comp\#
        onents/schemas/Preprocessing"},"on_corrupt":{"type":"string","enum":["fall_back","fail"]},"paused":{"type":"bo\#
        olean"},"tags":{"type":"object","additionalProperties":{"type":"string"}},"description":{"type":"string"}}},"W\#
        atchState":{"type":"string","enum":["pending","warming","ready","stale","no_data","contract_broken","paused","\#
        failed"],"description":"pending: not scraped yet; warming: collecting history or training its first version; r\#
        eady: forecasting; stale: the newest data is older than the horizon, nothing is emitted; no_data: the source a\#
        nswers and returns no series; contract_broken: reserved; paused; failed: it cannot go on without an operator, \#
        see its conditions."},"WatchStatus":{"type":"object","description":"Everything that is known of a watch now.",\#
        "required":["name","state","conditions","active_version","accuracy","scrape","buffer","schedule","training","d\#
        rift","series","checkpoint","emission_conflict","owner"],"properties":{"name":{"$ref":"#/components/schemas/Na\#
        me"},"state":{"$ref":"#/components/schemas/WatchState"},"conditions":{"type":"array","items":{"$ref":"#/compon\#
        ents/schemas/Condition"}},"active_version":{"type":["object","null"],"description":"The promoted version; null\#
         while there is none.","required":["number","model","stage","served","metrics"],"properties":{"number":{"type"\#
        :"integer","minimum":1},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses\#
        ","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradien\#
        t_boosting","model_selection"]},"stage":{"type":"string","const":"production"},"served":{"type":"boolean","des\#
        cription":"False while its artifact or the configuration keeps it from being served."},"metrics":{"type":"obje\#
        ct","required":["validation"],"properties":{"validation":{"anyOf":[{"$ref":"#/components/schemas/ValidationMet\#
        rics"},{"type":"null"}]}}}}},"accuracy":{"type":"object","description":"Live quality from matured forecasts, n\#
        ever from training.","required":["mean","series","interval"],"properties":{"interval":{"type":"object","descri\#
        ption":"How the interval at the emitted level has kept its promise, over all series and steps.","required":["l\#
        evel","target","coverage"],"properties":{"level":{"type":"number"},"target":{"type":"number","description":"Th\#
        e share of values that it is meant to hold."},"coverage":{"type":["number","null"],"description":"The share th\#
        at it has held; null before the first."}}},"mean":{"type":"array","items":{"$ref":"#/components/schemas/LiveAc\#
        curacy"},"description":"Over the series; `n` is the sum."},"series":{"type":"array","items":{"type":"object","\#
        required":["id","labels","version","steps"],"properties":{"id":{"type":"string"},"labels":{"type":"object","ad\#
        ditionalProperties":{"type":"string"}},"version":{"type":"integer","minimum":1},"steps":{"type":"array","items\#
        ":{"$ref":"#/components/schemas/LiveAccuracy"}}}}}}},"scrape":{"type":"object","required":["last_attempt","las\#
        t_success","through","failures","next_due","lag_seconds","error"],"properties":{"last_attempt":{"type":["strin\#
        g","null"],"format":"date-time"},"last_success":{"type":["string","null"],"format":"date-time"},"through":{"ty\#
        pe":["string","null"],"format":"date-time","description":"The newest grid time that was fetched."},"failures":\#
        {"type":"integer","description":"Failures in a row."},"next_due":{"type":["string","null"],"format":"date-time\#
        "},"lag_seconds":{"type":["number","null"]},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"\#
        null"}]}}},"buffer":{"type":"object","required":["capacity","points","fill"],"properties":{"capacity":{"type":\#
        "integer","description":"Grid points held per series."},"points":{"type":"object","description":"Observed poin\#
        ts over the series.","required":["min","mean"],"properties":{"min":{"type":["number","null"]},"mean":{"type":[\#
        "number","null"]}}},"fill":{"type":"object","description":"Share of the capacity over the series.","required":\#
        ["min","mean"],"properties":{"min":{"type":["number","null"]},"mean":{"type":["number","null"]}}}}},"schedule"\#
        :{"type":"object","required":["next","last","missed_since_start","last_trigger"],"properties":{"next":{"type":\#
        ["string","null"],"format":"date-time"},"last":{"type":["string","null"],"format":"date-time"},"missed_since_s\#
        tart":{"type":"integer"},"last_trigger":{"type":["string","null"],"enum":["cold_start","cron","drift","manual"\#
        ,"experiment",null]}}},"training":{"type":"object","required":["open_run","last_run","failures","not_before"],\#
        "properties":{"open_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}]},"last_run":{"\#
        anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}],"description":"The newest finished one."}\#
        ,"failures":{"type":"integer","description":"Failures in a row."},"not_before":{"type":["string","null"],"form\#
        at":"date-time","description":"Until then no training is started after failures."}}},"drift":{"type":"object",\#
        "required":["policy","score"],"properties":{"policy":{"$ref":"#/components/schemas/DriftPolicy"},"score":{"typ\#
        e":["number","null"],"description":"Null until drift is measured."}}},"series":{"type":"object","required":["m\#
        odelled","forecasting","stale","cold","refused","max"],"properties":{"modelled":{"type":"integer"},"forecastin\#
        g":{"type":"integer"},"stale":{"type":"integer"},"cold":{"type":"integer","description":"Joined after the acti\#
        ve version was trained."},"refused":{"type":"integer","description":"Over `max`."},"max":{"type":"integer"}}},\#
        "checkpoint":{"type":["object","null"],"description":"What a restart would go on from; null while no process r\#
        uns the watch.","required":["taken_at","bytes","closed_through","restored"],"properties":{"taken_at":{"type":[\#
        "string","null"],"format":"date-time"},"bytes":{"type":["integer","null"]},"closed_through":{"type":["string",\#
        "null"],"format":"date-time","description":"The newest grid time that is in it."},"restored":{"type":["string"\#
        ,"null"],"enum":["resumed","data_only","none","corrupt","too_old","configuration_changed","ahead_of_time",null\#
        ],"description":"What the start made of the checkpoint that it found. resumed: everything went on; data_only: \#
        the data was kept, the active version started anew; none: there was no checkpoint; else it was ignored."}}},"e\#
        mission_conflict":{"type":["string","null"],"description":"The older watch that emits the same series; this on\#
        e then emits nothing in that format."},"owner":{"type":["string","null"],"description":"The process that runs \#
        it."}}},"WindowAverageParameters":{"type":"object","description":"Hyper-parameters of the model `window_averag\#
        e`.","additionalProperties":false,"properties":{"window":{"type":["integer","null"],"minimum":1,"maximum":1000\#
        0,"default":12,"description":"How many of the newest grid points are summed up."},"statistic":{"type":["string\#
        ","null"],"enum":["mean","median",null],"default":"median","description":"How they are summed up."}}}}}}
        """#
}
