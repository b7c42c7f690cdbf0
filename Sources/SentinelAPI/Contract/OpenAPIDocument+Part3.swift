// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
        "#/components/schemas/Rollback"}}},"SeasonalNaiveParameters":{"type":"object","description":"Hyper-parameters \#
        of the model `seasonal_naive`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"]\#
        ,"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it\#
         from the step and the data."}}},"Selection":{"type":"object","description":"How the models of a version were \#
        chosen.","required":["budget","chosen","series"],"properties":{"budget":{"type":"number","description":"In wor\#
        k units of the catalogue."},"chosen":{"type":"object","description":"What serves, and in how many series.","ad\#
        ditionalProperties":{"type":"integer"}},"series":{"type":"array","maxItems":20,"items":{"type":"object","requi\#
        red":["series","chosen","candidates"],"properties":{"series":{"type":"string"},"chosen":{"type":"array","items\#
        ":{"type":"string"}},"candidates":{"type":"array","description":"In the order in which they were tried, the ch\#
        eapest first.","items":{"type":"object","required":["name","outcome","score","standard_error","work_units","de\#
        tail"],"properties":{"name":{"type":"string"},"outcome":{"type":"string","enum":["chosen","within_one_standard\#
        _error","worse","worse_than_naive","over_budget","failed"]},"score":{"type":["number","null"],"description":"M\#
        ean of MASE and pinball loss."},"standard_error":{"type":["number","null"]},"work_units":{"type":"number"},"de\#
        tail":{"type":"string"}}}}}}}}},"Series":{"type":"object","description":"One label set that the query of a wat\#
        ch returns.","required":["id","labels","first_seen","last_seen","stale","last_observed","last_value","points",\#
        "observed","version","cold","issued_at","counters"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{1\#
        6}$","description":"Sixteen hexadecimal digits of the fingerprint of the labels."},"labels":{"type":"object","\#
        additionalProperties":{"type":"string"}},"first_seen":{"type":"string","format":"date-time"},"last_seen":{"typ\#
        e":"string","format":"date-time"},"stale":{"type":"boolean","description":"The newest observation is older tha\#
        n the forecasts reach."},"last_observed":{"type":["string","null"],"format":"date-time"},"last_value":{"type":\#
        ["number","null"]},"points":{"type":["integer","null"],"description":"Grid points held."},"observed":{"type":[\#
        "integer","null"],"description":"Of them observed."},"version":{"type":["integer","null"],"minimum":1,"descrip\#
        tion":"The version that forecasts it."},"cold":{"type":"boolean","description":"It joined after that version w\#
        as trained."},"issued_at":{"type":["string","null"],"format":"date-time"},"counters":{"type":["object","null"]\#
        ,"description":"What was noticed since the series joined; null while it does not run.","required":["late","lat\#
        e_dropped","duplicates","non_finite"],"properties":{"late":{"type":"integer"},"late_dropped":{"type":"integer"\#
        },"duplicates":{"type":"integer"},"non_finite":{"type":"integer"}}}}},"SeriesForecast":{"type":"object","descr\#
        iption":"The newest forecast of one series.","required":["id","labels","version","cold","stale","issued_at","d\#
        ata_age_seconds","steps"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additionalProperties\#
        ":{"type":"string"}},"version":{"type":["integer","null"],"minimum":1},"cold":{"type":"boolean"},"stale":{"typ\#
        e":"boolean","description":"A stale series has no steps, as on `/metrics`."},"issued_at":{"type":["string","nu\#
        ll"],"format":"date-time"},"data_age_seconds":{"type":["number","null"]},"steps":{"type":"array","items":{"typ\#
        e":"object","required":["step","time","value","intervals"],"properties":{"step":{"type":"integer","minimum":1,\#
        "description":"1-based."},"time":{"type":"string","format":"date-time","description":"On the grid."},"value":{\#
        "type":"number"},"intervals":{"type":"array","description":"One per level, ascending; none until errors are kn\#
        own.","items":{"type":"object","required":["level","lower","upper"],"properties":{"level":{"type":"number"},"l\#
        ower":{"type":"number"},"upper":{"type":"number"}}}}}}}}},"SeriesList":{"type":"object","description":"In the \#
        order of ids.","required":["watch","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"items"\#
        :{"type":"array","items":{"$ref":"#/components/schemas/Series"},"maxItems":1000},"next_page_token":{"type":"st\#
        ring","description":"Opaque and signed; absent on the last page."}}},"SesParameters":{"type":"object","descrip\#
        tion":"Hyper-parameters of the model `ses`.","additionalProperties":false,"properties":{"alpha":{"type":["numb\#
        er","null"],"minimum":0.001,"maximum":1,"description":"Weight of the newest value; the best of eleven unless g\#
        iven."},"criterion":{"type":["string","null"],"enum":["mae","mse",null],"default":"mae","description":"What th\#
        e chosen weight minimises: the absolute or the squared one-step error."}}},"SgdParameters":{"type":"object","d\#
        escription":"Hyper-parameters of the model `sgd`.","additionalProperties":false,"properties":{"epochs":{"type"\#
        :["integer","null"],"minimum":1,"maximum":200,"default":20,"description":"The most passes over the training ro\#
        ws."},"learning_rate":{"type":["number","null"],"minimum":0.0001,"maximum":1,"default":0.5,"description":"The \#
        first pass's step, relative to the squared length of a row."},"l2":{"type":["number","null"],"minimum":0,"maxi\#
        mum":0.5,"default":0.0001,"description":"Shrinkage per pass."},"cyclical_time":{"type":["string","null"],"enum\#
        ":["auto","on","off",null],"default":"auto","description":"Hour of the day and day of the week as inputs; `aut\#
        o`: from 2 days and 2 weeks of data on."}}},"SourceRevision":{"type":"object","description":"The data source a\#
        s it was.","required":["id","revision"],"properties":{"id":{"type":"string"},"revision":{"type":"integer"}}},"\#
        StepMetrics":{"description":"The same for one step ahead.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics\#
        "},{"type":"object","required":["step"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-ba\#
        sed."}}}]},"Support":{"type":"object","description":"The range of the values; no forecast and no bound is outs\#
        ide of it.","required":["min","max"],"properties":{"min":{"type":["number","null"]},"max":{"type":["number","n\#
        ull"]}}},"SupportInput":{"type":"object","description":"The range of the values; no forecast and no bound is o\#
        utside of it.","additionalProperties":false,"properties":{"min":{"type":["number","null"],"description":"0 by \#
        default for a rate or an increase; else unbounded."},"max":{"type":["number","null"],"description":"Above `min\#
        `; unbounded by default."}}},"ThetaParameters":{"type":"object","description":"Hyper-parameters of the model `\#
        theta`.","additionalProperties":false,"properties":{"variant":{"type":["string","null"],"enum":["auto","standa\#
        rd","optimized","dynamic","dynamic_optimized",null],"default":"dynamic_optimized","description":"The member of\#
         the family; `auto` takes the one with the smallest squared errors."},"season":{"type":["integer","null"],"min\#
        imum":0,"maximum":10080,"default":0,"description":"Steps per season, at least three of which must fit into the\#
         window; 0 finds it, 1 means none."},"season_type":{"type":["string","null"],"enum":["auto","additive","multip\#
        licative",null],"default":"auto","description":"How the season is taken out: `auto` takes what leaves the smal\#
        ler squared errors; always additive where a value is not positive."}}},"TrainingRun":{"type":"object","descrip\#
        tion":"One attempt to make a version.","required":["id","watch","trigger","policy","state","progress","actor",\#
        "attempts","version","outcome","error","spec_generation","data_source","requested_at","started_at","finished_a\#
        t"],"properties":{"id":{"type":"string","description":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$\#
        ref":"#/components/schemas/Name"},"trigger":{"type":"string","enum":["cold_start","cron","drift","manual","exp\#
        eriment"]},"policy":{"type":"string","enum":["full_retrain","finetune"]},"state":{"type":"string","enum":["que\#
        ued","running","succeeded","failed","cancelled","superseded"],"description":"superseded: the configuration cha\#
        nged meanwhile, the result is not used."},"progress":{"type":"number","minimum":0,"maximum":1},"actor":{"type"\#
        :"string"},"attempts":{"type":"integer"},"version":{"type":["integer","null"],"description":"The version it ma\#
        de."},"outcome":{"anyOf":[{"$ref":"#/components/schemas/GateOutcome"},{"type":"null"}]},"error":{"type":["obje\#
        ct","null"],"description":"Why it failed.","required":["code","detail"],"properties":{"code":{"type":"string"}\#
        ,"detail":{"type":"string"}}},"spec_generation":{"type":"integer"},"data_source":{"$ref":"#/components/schemas\#
        /SourceRevision"},"requested_at":{"type":"string","format":"date-time"},"started_at":{"type":["string","null"]\#
        ,"format":"date-time"},"finished_at":{"type":["string","null"],"format":"date-time"}}},"TrainingRunAccepted":{\#
        "description":"The run, and whether it was open already.","allOf":[{"$ref":"#/components/schemas/TrainingRun"}\#
        ,{"type":"object","required":["coalesced"],"properties":{"coalesced":{"type":"boolean","description":"An open \#
        run was there: it is the answer, no second one was made."}}}]},"TrainingRunInput":{"type":"object","descriptio\#
        n":"How to train; an empty body retrains fully.","additionalProperties":false,"properties":{"policy":{"type":[\#
        "string","null"],"enum":["full_retrain","finetune",null],"default":"full_retrain","description":"`finetune` go\#
        es on from the active version where the model can."}}},"TrainingRunList":{"type":"object","description":"Newes\#
        t first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Tra\#
        iningRun"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the\#
         last page."}}},"TrainingRunPatch":{"type":"object","description":"Cancels an open run.","required":["state"],\#
        "additionalProperties":false,"properties":{"state":{"type":"string","const":"cancelled","description":"The one\#
         change that a client can make."}}},"TrainingRunPreview":{"type":"object","description":"What `validate_only` \#
        answers; the id stands for nothing.","required":["validate_only","training_run"],"properties":{"validate_only"\#
        :{"type":"boolean","const":true},"training_run":{"$ref":"#/components/schemas/TrainingRun"}}},"MeasuredMetrics\#
        ":{"type":"object","description":"Errors over all steps and per step, means over the series.","required":["ove\#
        rall","steps"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"array","i\#
        tems":{"$ref":"#/components/schemas/StepMetrics"}}}},"ValidationMetrics":{"type":"object","description":"Rolli\#
        ng-origin validation; `naive` is the last-value forecast on the same origins.","required":["overall","naive","\#
        steps","origins"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"naive":{"$ref":"#/comp\#
        onents/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/StepMetrics"}},"or\#
        igins":{"type":"integer","description":"Rolling origins."}}},"Version":{"type":"object","description":"An immu\#
        table result of training: where it stands, where it came from, how good it was.","required":["number","watch",\#
        "model","stage","created_at","lineage","data_source","trigger","policy","actor","started_at","duration_ms","da\#
        ta_window","sample_count","series_count","skipped_series","parameters","metrics","gate","features","preprocess\#
        ing","importance","selection","drift_score","configuration","artifact","tags","description"],"properties":{"nu\#
        mber":{"type":"integer","minimum":1,"description":"Per watch name, never reused."},"watch":{"$ref":"#/componen\#
        ts/schemas/Name"},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exp\#
        onential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boos\#
        ting","model_selection"]},"stage":{"type":"string","enum":["development","staging","production","archived"]},"\#
        created_at":{"type":"string","format":"date-time"},"lineage":{"type":"object","required":["parent","training_r\#
        un"],"properties":{"parent":{"type":["integer","null"],"description":"The version that was active then."},"tra\#
        ining_run":{"type":["string","null"]}}},"data_source":{"$ref":"#/components/schemas/SourceRevision"},"trigger"\#
        :{"type":"string","enum":["cold_start","cron","drift","manual","experiment"]},"policy":{"type":"string","enum"\#
        :["full_retrain","finetune"]},"actor":{"type":"string"},"started_at":{"type":["string","null"],"format":"date-\#
        time"},"duration_ms":{"type":"number"},"data_window":{"type":"object","description":"Grid times of the oldest \#
        and newest point that was learnt from.","required":["start","end"],"properties":{"start":{"type":"string","for\#
        mat":"date-time"},"end":{"type":"string","format":"date-time"}}},"sample_count":{"type":"integer"},"series_cou\#
        nt":{"type":"integer"},"skipped_series":{"type":"array","items":{"type":"object","required":["series","reason"\#
        ],"properties":{"series":{"type":"string"},"reason":{"type":"string"}}},"description":"Series that could not b\#
        e trained."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"metrics":{"type":"object","required\#
        ":["training","validation","live"],"properties":{"training":{"anyOf":[{"$ref":"#/components/schemas/MeasuredMe\#
        trics"},{"type":"null"}],"description":"On the points that it has learnt from."},"validation":{"$ref":"#/compo\#
        nents/schemas/ValidationMetrics"},"live":{"anyOf":[{"$ref":"#/components/schemas/MeasuredMetrics"},{"type":"nu\#
        ll"}],"description":"Of matured forecasts, while it is served; what is not measured live is null."}}},"gate":{\#
        "$ref":"#/components/schemas/GateOutcome"},"features":{"type":"array","items":{"type":"string"},"description":\#
        "What the model computes from the past of a series."},"preprocessing":{"type":"object","description":"Versions\#
         of before 1.1 have no `transform`.","required":["gaps","outliers","scale"],"properties":{"gaps":{"type":"stri\#
        ng"},"outliers":{"type":"string"},"scale":{"type":"string"},"transform":{"type":"string"}}},"importance":{"typ\#
        e":["array","null"],"description":"What forecasts lean on, the most important first; shares that sum to 1 over\#
         all features. Empty where the model does not say.","items":{"type":"object","required":["name","weight"],"pro\#
        perties":{"name":{"type":"string"},"weight":{"type":"number","minimum":0}}}},"selection":{"anyOf":[{"$ref":"#/\#
        components/schemas/Selection"},{"type":"null"}],"description":"Why these models were chosen; null for a model \#
        that is not chosen from several."},"drift_score":{"type":"null"},"configuration":{"type":"object","description\#
        ":"What it was trained under; a rollback can restore it.","required":["transform","model","parameters","granul\#
        arity","horizon","lookback"],"properties":{"metric":{"type":"string"},"labels":{"type":"object","additionalPro\#
        perties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query\#
        ":{"type":"string"},"transform":{"type":"string","enum":["none","rate","increase","delta","auto"]},"model":{"t\#
        ype":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","th\#
        eta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"pa\#
        rameters":{"$ref":"#/components/schemas/ModelParameters"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\#
        \d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|\#
        (\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*\#
        (0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"preprocessing":{"$ref":"#/components/sch\#
        emas/Preprocessing"}}},"artifact":{"type":"object","required":["sha256","size","format","pruned_at"],"properti\#
        es":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","description":"Bytes."},"f\#
        ormat":{"type":"integer"},"pruned_at":{"type":["string","null"],"format":"date-time","description":"When the b\#
        ytes were dropped by `max_versions`; the record stays."}}},"tags":{"type":"object","additionalProperties":{"ty\#
        pe":"string"}},"description":{"type":"string"}}},"VersionList":{"type":"object","description":"Newest first.",\#
        "required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Version"},"ma\#
        xItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}\#
        },"Watch":{"description":"What to forecast and how, and in a few words how it goes.","allOf":[{"$ref":"#/compo\#
        nents/schemas/WatchSpecification"},{"type":"object","required":["id","revision","spec_generation","active_vers\#
        ion","state","error","created_at","updated_at"],"properties":{"id":{"type":"string","description":"Such as `wc\#
        h_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"description":"Moves with each edit.\#
        "},"spec_generation":{"type":"integer","minimum":1,"description":"Moves with each edit that makes the results \#
        of an earlier training unusable."},"active_version":{"type":["integer","null"],"minimum":1,"description":"Null\#
         until the first version is promoted."},"state":{"$ref":"#/components/schemas/WatchState"},"error":{"anyOf":[{\#
        "$ref":"#/components/schemas/Reason"},{"type":"null"}],"description":"The first condition that somebody should\#
         look at; null when there is none."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":\#
        "string","format":"date-time"}}}]},"WatchInput":{"type":"object","description":"A watch as a client writes it.\#
         A field that is null counts as absent.","additionalProperties":false,"properties":{"name":{"type":["string","\#
        null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT\#
         it may repeat the name of the URL."},"data_source":{"type":["string","null"],"minLength":1,"maxLength":63,"de\#
        fault":"default","description":"The name of a data source that exists."},"metric":{"type":["string","null"],"m\#
        inLength":1,"maxLength":1024,"description":"The metric to watch. Either `metric` (with `labels` and `matchers`\#
        ) or `query` is needed, not both."},"labels":{"type":["object","null"],"description":"Labels that must be equa\#
        l.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":4096}},"matchers":{"type":["array",\#
        "null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"description":"Further matchers."},"quer\#
        y":{"type":["string","null"],"minLength":1,"maxLength":8192,"description":"A PromQL expression that returns an\#
         instant vector."},"transform":{"type":["string","null"],"enum":["none","rate","increase","delta","auto",null]\#
        ,"default":"auto","description":"What is computed of the metric before forecasting; `auto` takes the rate of a\#
         counter. A `query` is taken as it is."},"model":{"type":["string","null"],"enum":["auto","naive","seasonal_na\#
        ive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear\#
        ","fourier_ridge","gradient_boosting","model_selection",null],"default":"auto","description":"The kind of mode\#
        l, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":"null"}]\#
        ,"description":"Hyper-parameters of the model."},"seed":{"type":["integer","null"],"minimum":0,"maximum":21474\#
        83647,"default":42,"description":"Of everything random in training."},"cron":{"type":["string","null"],"minLen\#
        gth":1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retrained: minute, hour, day of month\#
        , month, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"maxLength":64,"default":"UTC","de\#
        scription":"An IANA name, for `cron`."},"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\\#
        d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s to 7d."}\#
        ,"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+m\#
        s)?)\\s*$","description":"How far ahead: a whole multiple of the granularity, 1 to 1,000 steps. Default: 5 ste\#
        ps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?\#
        (\\d+ms)?)\\s*$","description":"How much history the model sees: a whole multiple of the granularity, longer t\#
        han the horizon. Default: the larger of 30 steps and 6 horizons."},"training_window":{"type":["string","null"]\#
        ,"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much h\#
        istory is kept for training: a whole multiple of the granularity, at least lookback and horizon, at most 50,00\#
        0 points. Default: the larger of 1,000 points and 3 times lookback and horizon."},"scrape_delay":{"type":["str\#
        ing","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description"\#
        :"How long after a grid time its value is asked for, at most the granularity. Default: a quarter of it, 1s to \#
        15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on","description":"Whether a repla\#
        cement must beat the version that it replaces."},"gate_margin":{"type":["number","null"],"minimum":0,"maximum"\#
        :0.5,"default":0,"description":"By which share it must be better."},"drift":{"anyOf":[{"$ref":"#/components/sc\#
        hemas/DriftPolicyInput"},{"type":"null"}],"description":"When a drop in quality starts a retraining."},"max_ve\#
        rsions":{"type":["integer","null"],"minimum":1,"maximum":100,"default":5,"description":"Artifacts that are kep\#
        t."},"max_series":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":100,"description":"Series th\#
        at are modelled at most."},"emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"}]\#
        ,"description":"What appears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput\#
        "},{"type":"null"}],"description":"Which prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#/compo\#
        nents/schemas/SupportInput"},{"type":"null"}],"description":"The range of the values, as far as it is known; a\#
         rate is never negative."},"preprocessing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type\#
        ":"null"}],"description":"What happens to the points of a series before a model learns from them."},"on_corrup\#
        t":{"type":["string","null"],"enum":["fall_back","fail",null],"default":"fall_back","description":"What happen\#
        s at start when the artifact of the active version cannot be loaded."},"paused":{"type":["boolean","null"],"de\#
        fault":false,"description":"A paused watch is neither scraped nor trained and emits nothing."},"tags":{"type":\#
        ["object","null"],"description":"For people and filters.","maxProperties":64,"additionalProperties":{"type":"s\#
        tring","maxLength":256}},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"\#
        For people."},"id":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"mode\#
        l_defaulted":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"revision":\#
        {"readOnly":true,"description":"Ignored, so that what was read can be written back."},"spec_generation":{"read\#
        Only":true,"description":"Ignored, so that what was read can be written back."},"active_version":{"readOnly":t\#
        rue,"description":"Ignored, so that what was read can be written back."},"state":{"readOnly":true,"description\#
        ":"Ignored, so that what was read can be written back."},"error":{"readOnly":true,"description":"Ignored, so t\#
        hat what was read can be written back."},"created_at":{"readOnly":true,"description":"Ignored, so that what wa\#
        s read can be written back."},"updated_at":{"readOnly":true,"description":"Ignored, so that what was read can \#
        be written back."}},"oneOf":[{"required":["metric"]},{"required":["query"]}]},"WatchList":{"type":"object","de\#
        scription":"In the order of names.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref"\#
        :"#/components/schemas/Watch"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and s\#
        igned; absent on the last page."}}},"WatchPatch":{"type":"object","description":"A merge patch (RFC 7396): wha\#
        t is absent stays, null puts the default back. Setting `query` drops `metric`, `labels` and `matchers`, and se\#
        tting `metric` drops `query`; a new `model` starts from its default parameters; a new `granularity` renews a `\#
        scrape_delay` that was the default.","additionalProperties":false,"properties":{"name":{"type":["string","null\#
        "],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of \#
        the URL."},"data_source":{"type":["string","null"],"minLength":1,"maxLength":63,"default":"default","descripti\#
        on":"The name of a data source that exists."},"metric":{"type":["string","null"],"minLength":1,"maxLength":102\#
        4,"description":"The metric to watch. Either `metric` (with `labels` and `matchers`) or `query` is needed, not\#
         both."},"labels":{"type":["object","null"],"description":"Labels that must be equal.","maxProperties":64,"add\#
        itionalProperties":{"type":"string","maxLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/\#
        components/schemas/Matcher"},"maxItems":32,"description":"Further matchers."},"query":{"type":["string","null"\#
        ],"minLength":1,"maxLength":8192,"description":"A PromQL expression that returns an instant vector."},"transfo\#
        rm":{"type":["string","null"],"enum":["none","rate","increase","delta","auto",null],"default":"auto","descript\#
        ion":"What is computed of the metric before forecasting; `auto` takes the rate of a counter. A `query` is take\#
        n as it is."},"model":{"type":["string","null"],"enum":["auto","naive","seasonal_naive","window_average","ses"\#
        ,"exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient\#
        _boosting","model_selection",null],"default":"auto","description":"The kind of model, see `/v1/models`."},"par\#
        ameters":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":"null"}],"description":"Hyper-param\#
        eters of the model."},"seed":{"type":["integer","null"],"minimum":0,"maximum":2147483647,"default":42,"descrip\#
        tion":"Of everything random in training."},"cron":{"type":["string","null"],"minLength":1,"maxLength":256,"def\#
        ault":"0 */6 * * *","description":"When it is retrained: minute, hour, day of month, month, day of week."},"ti\#
        me_zone":{"type":["string","null"],"minLength":1,"maxLength":64,"default":"UTC","description":"An IANA name, f\#
        or `cron`."},"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m\#
        )?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s to 7d."},"horizon":{"type":["string\#
        ","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"H\#
        ow far ahead: a whole multiple of the granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["\#
        string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","descripti\#
        on":"How much history the model sees: a whole multiple of the granularity, longer than the horizon. Default: t\#
        he larger of 30 steps and 6 horizons."},"training_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)\#
        ?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history is kept for training\#
        : a whole multiple of the granularity, at least lookback and horizon, at most 50,000 points. Default: the larg\#
        er of 1,000 points and 3 times lookback and horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\\#
        s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid tim\#
        e its value is asked for, at most the granularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["str\#
        ing","null"],"enum":["on","off",null],"default":"on","description":"Whether a replacement must beat the versio\#
        n that it replaces."},"gate_margin":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0,"descripti\#
        on":"By which share it must be better."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"\#
        type":"null"}],"description":"When a drop in quality starts a retraining."},"max_versions":{"type":["integer",\#
        "null"],"minimum":1,"maximum":100,"default":5,"description":"Artifacts that are kept."},"max_series":{"type":[\#
        "integer","null"],"minimum":1,"maximum":1000,"default":100,"description":"Series that are modelled at most."},\#
        "emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What appear\#
        s on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"descri\#
        ption":"Which prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"\#
        },{"type":"null"}],"description":"The range of the values, as far as it is known; a rate is never negative."},\#
        "preprocessing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"description":"W\#
        hat happens to the points of a series before a model learns from them."},"on_corrupt":{"type":["string","null"\#
        ],"enum":["fall_back","fail",null],"default":"fall_back","description":"What happens at start when the artifac\#
        t of the active version cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"description":\#
        "A paused watch is neither scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"descript\#
        ion":"For people and filters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256}},"d\#
        escription":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."}}},"WatchPrevi\#
        ew":{"type":"object","description":"What `validate_only` answers.","required":["validate_only","watch","matche\#
        d_series","emitted_samples","data_source_error","trainable","data_quality","next_fires"],"properties":{"valida\#
        te_only":{"type":"boolean","const":true},"watch":{"$ref":"#/components/schemas/WatchSpecification"},"matched_s\#
        eries":{"type":["integer","null"],"description":"Series that the query returns; null when the source did not a\#
        nswer."},"emitted_samples":{"type":["integer","null"],"description":"Samples that it would put on `/metrics`."\#
        },"data_source_error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]},"trainable":{"type":"\#
        boolean","description":"Whether one series has enough history."},"data_quality":{"type":"array","items":{"$ref\#
        ":"#/components/schemas/QualityReport"}},"next_fires":{"type":"array","items":{"type":"string","format":"date-\#
        time"},"maxItems":5,"description":"The next times of `cron`."}}},"WatchSpecification":{"type":"object","descri\#
        ption":"What a client wrote, every default spelled out; with either `metric`, `labels` and `matchers`, or `que\#
        ry`.","required":["name","data_source","transform","model","model_defaulted","parameters","seed","cron","time_\#
        zone","granularity","horizon","lookback","training_window","scrape_delay","gate","gate_margin","drift","max_ve\#
        rsions","max_series","emission","interval","support","preprocessing","on_corrupt","paused","tags","description\#
        "],"properties":{"name":{"$ref":"#/components/schemas/Name"},"data_source":{"type":"string"},"metric":{"type":\#
        "string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"array","item\#
        s":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string","enum":["no\#
        ne","rate","increase","delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_naive","windo\#
        w_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_\#
        ridge","gradient_boosting","model_selection"]},"model_defaulted":{"type":"boolean","description":"Whether the \#
        model was not chosen by the client."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"seed":{"ty\#
        pe":"integer"},"cron":{"type":"string"},"time_zone":{"type":"string"},"granularity":{"type":"string","pattern"\#
        :"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","patter\#
        n":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pat\#
        tern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"training_window":{"type":"st\#
        ring","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"scrape_delay":{"ty\#
        pe":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"gate":{"typ\#
        e":"string","enum":["on","off"]},"gate_margin":{"type":"number"},"drift":{"$ref":"#/components/schemas/DriftPo\#
        licy"},"max_versions":{"type":"integer"},"max_series":{"type":"integer"},"emission":{"$ref":"#/components/sche\#
        mas/Emission"},"interval":{"$ref":"#/components/schemas/Interval"},"support":{"$ref":"#/components/schemas/Sup\#
        port"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"},"on_corrupt":{"type":"string","enum":["fa\#
        ll_back","fail"]},"paused":{"type":"boolean"},"tags":{"type":"object","additionalProperties":{"type":"string"}\#
        },"description":{"type":"string"}}},"WatchState":{"type":"string","enum":["pending","warming","ready","stale",\#
        "no_data","contract_broken","paused","failed"],"description":"pending: not scraped yet; warming: collecting hi\#
        story or training its first version; ready: forecasting; stale: the newest data is older than the horizon, not\#
        hing is emitted; no_data: the source answers and returns no series; contract_broken: reserved; paused; failed:\#
         it cannot go on without an operator, see its conditions."},"WatchStatus":{"type":"object","description":"Ever\#
        ything that is known of a watch now.","required":["name","state","conditions","active_version","accuracy","scr\#
        ape","buffer","schedule","training","drift","series","checkpoint","emission_conflict","owner"],"properties":{"\#
        name":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"conditions":{"t\#
        ype":"array","items":{"$ref":"#/components/schemas/Condition"}},"active_version":{"type":["object","null"],"de\#
        scription":"The promoted version; null while there is none.","required":["number","model","stage","served","me\#
        trics"],"properties":{"number":{"type":"integer","minimum":1},"model":{"type":"string","enum":["auto","naive",\#
        "seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","s\#
        gd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"string","const":"produc\#
        tion"},"served":{"type":"boolean","description":"False while its artifact or the configuration keeps it from b\#
        eing served."},"metrics":{"type":"object","required":["validation"],"properties":{"validation":{"anyOf":[{"$re\#
        f":"#/components/schemas/ValidationMetrics"},{"type":"null"}]}}}}},"accuracy":{"type":"object","description":"\#
        Live quality from matured forecasts, never from training.","required":["mean","series","interval"],"properties\#
        ":{"interval":{"type":"object","description":"How the interval at the emitted level has kept its promise, over\#
         all series and steps.","required":["level","target","coverage"],"properties":{"level":{"type":"number"},"targ\#
        et":{"type":"number","description":"The share of values that it is meant to hold."},"coverage":{"type":["numbe\#
        r","null"],"description":"The share that it has held; null before the first."}}},"mean":{"type":"array","items\#
        ":{"$ref":"#/components/schemas/LiveAccuracy"},"description":"Over the series; `n` is the sum."},"series":{"ty\#
        pe":"array","items":{"type":"object","required":["id","labels","version","steps"],"properties":{"id":{"type":"\#
        string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"version":{"type":"integer","mini\#
        mum":1},"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"}}}}}}},"scrape":{"type":"o\#
        bject","required":["last_attempt","last_success","through","failures","next_due","lag_seconds","error"],"prope\#
        rties":{"last_attempt":{"type":["string","null"],"format":"date-time"},"last_success":{"type":["string","null"\#
        ],"format":"date-time"},"through":{"type":["string","null"],"format":"date-time","description":"The newest gri\#
        d time that was fetched."},"failures":{"type":"integer","description":"Failures in a row."},"next_due":{"type"\#
        :["string","null"],"format":"date-time"},"lag_seconds":{"type":["number","null"]},"error":{"anyOf":[{"$ref":"#\#
        /components/schemas/Reason"},{"type":"null"}]}}},"buffer":{"type":"object","required":["capacity","points","fi\#
        ll"],"properties":{"capacity":{"type":"integer","description":"Grid points held per series."},"points":{"type"\#
        :"object","description":"Observed points over the series.","required":["min","mean"],"properties":{"min":{"typ\#
        e":["number","null"]},"mean":{"type":["number","null"]}}},"fill":{"type":"object","description":"Share of the \#
        capacity over the series.","required":["min","mean"],"properties":{"min":{"type":["number","null"]},"mean":{"t\#
        ype":["number","null"]}}}}},"schedule":{"type":"object","required":["next","last","missed_since_start","last_t\#
        rigger"],"properties":{"next":{"type":["string","null"],"format":"date-time"},"last":{"type":["string","null"]\#
        ,"format":"date-time"},"missed_since_start":{"type":"integer"},"last_trigger":{"type":["string","null"],"enum"\#
        :["cold_start","cron","drift","manual","experiment",null]}}},"training":{"type":"object","required":["open_run\#
        ","last_run","failures","not_before"],"properties":{"open_run":{"anyOf":[{"$ref":"#/components/schemas/Trainin\#
        gRun"},{"type":"null"}]},"last_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}],"de\#
        scription":"The newest finished one."},"failures":{"type":"integer","description":"Failures in a row."},"not_b\#
        efore":{"type":["string","null"],"format":"date-time","description":"Until then no training is started after f\#
        ailures."}}},"drift":{"type":"object","required":["policy","score"],"properties":{"policy":{"$ref":"#/componen\#
        ts/schemas/DriftPolicy"},"score":{"type":["number","null"],"description":"Null until drift is measured."}}},"s\#
        eries":{"type":"object","required":["modelled","forecasting","stale","cold","refused","max"],"properties":{"mo\#
        delled":{"type":"integer"},"forecasting":{"type":"integer"},"stale":{"type":"integer"},"cold":{"type":"integer\#
        ","description":"Joined after the active version was trained."},"refused":{"type":"integer","description":"Ove\#
        r `max`."},"max":{"type":"integer"}}},"checkpoint":{"type":["object","null"],"description":"What a restart wou\#
        ld go on from; null while no process runs the watch.","required":["taken_at","bytes","closed_through","restore\#
        d"],"properties":{"taken_at":{"type":["string","null"],"format":"date-time"},"bytes":{"type":["integer","null"\#
        ]},"closed_through":{"type":["string","null"],"format":"date-time","description":"The newest grid time that is\#
         in it."},"restored":{"type":["string","null"],"enum":["resumed","data_only","none","corrupt","too_old","confi\#
        guration_changed","ahead_of_time",null],"description":"What the start made of the checkpoint that it found. re\#
        sumed: everything went on; data_only: the data was kept, the active version started anew; none: there was no c\#
        heckpoint; else it was ignored."}}},"emission_conflict":{"type":["string","null"],"description":"The older wat\#
        ch that emits the same series; this one then emits nothing in that format."},"owner":{"type":["string","null"]\#
        ,"description":"The process that runs it."}}},"WindowAverageParameters":{"type":"object","description":"Hyper-\#
        parameters of the model `window_average`.","additionalProperties":false,"properties":{"window":{"type":["integ\#
        er","null"],"minimum":1,"maximum":10000,"default":12,"description":"How many of the newest grid points are sum\#
        med up."},"statistic":{"type":["string","null"],"enum":["mean","median",null],"default":"median","description"\#
        :"How they are summed up."}}}}}}
        """#
}
