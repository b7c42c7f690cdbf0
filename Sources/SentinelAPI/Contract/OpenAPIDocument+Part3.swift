// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
        one step have been.","required":["step","n","mae","mase","bias","intervals"],"properties":{"step":{"type":"int\#
        eger","minimum":1,"description":"Steps ahead, 1-based."},"n":{"type":"integer","description":"Matured forecast\#
        s so far."},"mae":{"type":["number","null"],"description":"Mean absolute error, in the unit of the metric."},"\#
        mase":{"type":["number","null"],"description":"MAE over the mean absolute one-step difference; null for a flat\#
         window."},"bias":{"type":["number","null"],"description":"Mean of forecast minus actual."},"intervals":{"type\#
        ":"array","description":"How the intervals have kept their promise, one per level; a series without matured on\#
        es has none.","items":{"type":"object","required":["level","coverage","interval_score","width"],"properties":{\#
        "level":{"type":"number"},"coverage":{"type":["number","null"],"description":"Share of values within the bound\#
        s that were issued for them."},"interval_score":{"type":["number","null"],"description":"Mean of width + 2 / (\#
        1 - level) * distance outside, in the unit of the metric."},"width":{"type":["number","null"],"description":"M\#
        ean width."}}}}}},"Liveness":{"type":"object","description":"The process answers.","required":["status"],"prop\#
        erties":{"status":{"type":"string","const":"alive"}}},"Matcher":{"type":"object","description":"One label matc\#
        her of a selector.","required":["label","op","value"],"additionalProperties":false,"properties":{"label":{"typ\#
        e":"string","minLength":1,"maxLength":256,"description":"A label name."},"op":{"type":"string","enum":["=","!=\#
        ","=~","!~"]},"value":{"type":"string","maxLength":4096,"description":"A value or, after `=~` and `!~`, an anc\#
        hored regular expression (RE2)."}}},"Model":{"type":"object","description":"One model of the catalogue.","requ\#
        ired":["kind","title","meaning","parameters","seasonal","intervals","covariates","partial_fit","cost_class","w\#
        ork_units_per_point","minimum_samples"],"properties":{"kind":{"type":"string","enum":["auto","naive","seasonal\#
        _naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlin\#
        ear","fourier_ridge","gradient_boosting","model_selection"]},"title":{"type":"string"},"meaning":{"type":"stri\#
        ng"},"parameters":{"type":"array","items":{"$ref":"#/components/schemas/Parameter"}},"seasonal":{"type":"boole\#
        an","description":"Knows seasons."},"intervals":{"type":"boolean","description":"Brings prediction intervals o\#
        f its own."},"covariates":{"type":"boolean","description":"Takes further series as inputs."},"partial_fit":{"t\#
        ype":"boolean","description":"Can be fine-tuned."},"cost_class":{"type":"string","enum":["free","low","medium"\#
        ,"high"]},"work_units_per_point":{"type":"number"},"minimum_samples":{"type":"integer","description":"For a lo\#
        ok-back of 30 and a horizon of 5 steps."}}},"ModelList":{"type":"object","description":"The catalogue; not pag\#
        ed.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Model"}}\#
        }},"ModelParameters":{"description":"Hyper-parameters: those of the chosen model, each optional.","anyOf":[{"$\#
        ref":"#/components/schemas/AutoParameters"},{"$ref":"#/components/schemas/NaiveParameters"},{"$ref":"#/compone\#
        nts/schemas/SeasonalNaiveParameters"},{"$ref":"#/components/schemas/WindowAverageParameters"},{"$ref":"#/compo\#
        nents/schemas/SesParameters"},{"$ref":"#/components/schemas/ExponentialSmoothingParameters"},{"$ref":"#/compon\#
        ents/schemas/EtsParameters"},{"$ref":"#/components/schemas/ThetaParameters"},{"$ref":"#/components/schemas/Ari\#
        maParameters"},{"$ref":"#/components/schemas/MstlParameters"},{"$ref":"#/components/schemas/LinearTrendParamet\#
        ers"},{"$ref":"#/components/schemas/SgdParameters"},{"$ref":"#/components/schemas/NlinearParameters"},{"$ref":\#
        "#/components/schemas/FourierRidgeParameters"},{"$ref":"#/components/schemas/GradientBoostingParameters"},{"$r\#
        ef":"#/components/schemas/ModelSelectionParameters"}]},"ModelSelectionParameters":{"type":"object","descriptio\#
        n":"Hyper-parameters of the model `model_selection`.","additionalProperties":false,"properties":{"candidates":\#
        {"type":["string","null"],"default":"auto,naive,seasonal_naive,window_average,ses,exponential_smoothing,ets,th\#
        eta,arima,mstl,linear_trend,sgd,nlinear,fourier_ridge,gradient_boosting","description":"The models to choose f\#
        rom, with their defaults; `naive` is always among them."},"budget":{"type":["number","null"],"minimum":1,"maxi\#
        mum":1000000000,"default":1000000,"description":"Work units to spend on a series: twice a model's price per po\#
        int, cheapest models first."},"ensemble":{"type":["string","null"],"enum":["on","off",null],"default":"on","de\#
        scription":"Whether the median of the best three may be the choice."}}},"MstlParameters":{"type":"object","des\#
        cription":"Hyper-parameters of the model `mstl`.","additionalProperties":false,"properties":{"season":{"type":\#
        ["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 fo\#
        r none; 0 finds it from the step and the data."},"season2":{"type":["integer","null"],"minimum":0,"maximum":10\#
        0000,"default":0,"description":"Length of a second season in steps, 0 for none beside a given `season`."},"rob\#
        ust":{"type":["string","null"],"enum":["on","off",null],"default":"off","description":"Whether outliers are ke\#
        pt from the seasons; it costs six times as much."},"rest":{"type":["string","null"],"enum":["ets","theta","ses\#
        ","exponential_smoothing",null],"default":"ets","description":"The model of what remains without the seasons."\#
        }}},"NaiveParameters":{"type":"object","description":"Hyper-parameters of the model `naive`.","additionalPrope\#
        rties":false,"properties":{}},"Name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLen\#
        gth":1,"maxLength":63,"description":"A name that the client chooses: lower-case letters, digits and inner hyph\#
        ens."},"NlinearParameters":{"type":"object","description":"Hyper-parameters of the model `nlinear`.","addition\#
        alProperties":false,"properties":{"lags":{"type":["integer","null"],"minimum":0,"maximum":336,"default":0,"des\#
        cription":"How many of the newest points are read; 0: two days or 24, as the data allow."},"ridge":{"type":["n\#
        umber","null"],"minimum":1e-09,"maximum":1000,"description":"Penalty on the coefficients, relative to the mean\#
         diagonal of the normal matrix; chosen from the data unless given."}}},"Parameter":{"type":"object","descripti\#
        on":"One hyper-parameter.","required":["name","type","default","meaning"],"properties":{"name":{"type":"string\#
        "},"type":{"type":"string","enum":["integer","number","string","list"]},"minimum":{"type":"number"},"maximum":\#
        {"type":"number"},"enum":{"type":"array","items":{"type":"string"}},"items":{"type":"array","description":"The\#
         words of a `list`, which is written as one string with commas.","items":{"type":"string"}},"default":{"descri\#
        ption":"Null: chosen from the data.","type":["integer","number","string","null"]},"meaning":{"type":"string"}}\#
        },"Preprocessing":{"type":"object","description":"What happens to the points of a series before a model learns\#
         from them.","required":["gaps","outliers","scale","transform"],"properties":{"gaps":{"type":"string","enum":[\#
        "exclude","hold","interpolate","zero"]},"outliers":{"type":"string","enum":["none","hampel"]},"scale":{"type":\#
        "string","enum":["none","standard","minmax","robust"]},"transform":{"type":"string","enum":["none","log1p","bo\#
        x_cox"]}}},"PreprocessingInput":{"type":"object","description":"What happens to the points of a series before \#
        a model learns from them. Stored in the version.","additionalProperties":false,"properties":{"gaps":{"type":["\#
        string","null"],"enum":["exclude","hold","interpolate","zero",null],"default":"exclude","description":"What a \#
        missing point becomes."},"outliers":{"type":["string","null"],"enum":["none","hampel",null],"default":"none","\#
        description":"hampel tames outliers for fitting only; a running model sees what was measured."},"scale":{"type\#
        ":["string","null"],"enum":["none","standard","minmax","robust",null],"default":"none","description":"To what \#
        the values are scaled."},"transform":{"type":["string","null"],"enum":["none","log1p","box_cox",null],"default\#
        ":"none","description":"What makes the values more symmetric; forecasts are brought back."}}},"Problem":{"type\#
        ":"object","description":"An error, RFC 9457.","required":["type","title","status","detail","instance","code",\#
        "request_id","retryable"],"properties":{"type":{"type":"string","format":"uri-reference","description":"A rela\#
        tive URI, `/problems/{code}`."},"title":{"type":"string","description":"The standard phrase of the status."},"\#
        status":{"type":"integer","minimum":400,"maximum":599,"description":"The HTTP status."},"detail":{"type":"stri\#
        ng","description":"A sentence that names the field and the fix."},"instance":{"type":"string","format":"uri-re\#
        ference","description":"The path of the request."},"code":{"type":"string","description":"A stable lower_snake\#
         word that programs may switch on, such as `watch_not_found`."},"request_id":{"type":"string","description":"T\#
        he `X-Request-Id` of the reply; the log has the details under it."},"retryable":{"type":"boolean","description\#
        ":"Whether the same request may succeed later without a change."},"errors":{"type":"array","items":{"$ref":"#/\#
        components/schemas/Fault"},"minItems":1,"description":"Every fault of the request at once."}}},"QualityReport"\#
        :{"type":"object","description":"Why a series can or cannot be trained.","required":["id","labels","trainable"\#
        ,"points_needed","points_covered","span","last_observed","checks"],"properties":{"id":{"type":"string","descri\#
        ption":"The id of the series."},"labels":{"type":"object","additionalProperties":{"type":"string"}},"trainable\#
        ":{"type":"boolean"},"points_needed":{"type":"integer","description":"Observed points that the model needs."},\#
        "points_covered":{"type":"integer","description":"Observed points in the window that counts."},"span":{"type":\#
        "string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"Fr\#
        om the oldest to the newest grid point held."},"last_observed":{"type":["string","null"],"format":"date-time"}\#
        ,"checks":{"type":"array","items":{"type":"object","required":["name","value","limit","verdict"],"properties":\#
        {"name":{"type":"string","enum":["points","missing_ratio","longest_gap_steps","staleness_steps","flat_share","\#
        outlier_share","resets_per_100","duplicate_share","non_finite_share"]},"value":{"type":["number","null"]},"lim\#
        it":{"type":"number"},"verdict":{"type":"string","enum":["pass","warn","fail"]}}}}}},"Readiness":{"type":"obje\#
        ct","description":"Whether this process should get traffic.","required":["status","reasons"],"properties":{"st\#
        atus":{"type":"string","enum":["ready","not_ready"]},"reasons":{"type":"array","items":{"$ref":"#/components/s\#
        chemas/Reason"},"description":"What stands in the way."}}},"Reason":{"type":"object","description":"Why someth\#
        ing is as it is.","required":["reason","message"],"properties":{"reason":{"type":"string","description":"A low\#
        er_snake word that programs may switch on."},"message":{"type":"string","description":"A sentence for people."\#
        }}},"Rollback":{"type":"object","description":"One return to an earlier version.","required":["id","watch","fr\#
        om","to","state","reason","actor","restored_configuration","activation_seq","pinned_until","created_at","ackno\#
        wledged_at"],"properties":{"id":{"type":"string","description":"Such as `rbk_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"w\#
        atch":{"$ref":"#/components/schemas/Name"},"from":{"type":["integer","null"]},"to":{"type":"integer","minimum"\#
        :1},"state":{"type":"string","enum":["pending","acknowledged","failed","released"],"description":"acknowledged\#
        : no scrape that starts later shows the version that was left."},"reason":{"type":"string"},"actor":{"type":"s\#
        tring"},"restored_configuration":{"type":"boolean"},"activation_seq":{"type":"integer"},"pinned_until":{"type"\#
        :["string","null"],"format":"date-time"},"created_at":{"type":"string","format":"date-time"},"acknowledged_at"\#
        :{"type":["string","null"],"format":"date-time"}}},"RollbackInput":{"type":"object","description":"What to rol\#
        l back to; an empty body rolls back to the previously active version.","additionalProperties":false,"propertie\#
        s":{"reason":{"type":["string","null"],"maxLength":1000,"default":"","description":"For the record."},"to_vers\#
        ion":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"The previously active version \#
        by default."},"expected_active_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"descripti\#
        on":"A guard: 409 when another version is active."},"restore_configuration":{"type":["boolean","null"],"defaul\#
        t":false,"description":"Also put the configuration back that the target was trained under."}}},"RollbackList":\#
        {"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","ite\#
        ms":{"$ref":"#/components/schemas/Rollback"},"maxItems":1000},"next_page_token":{"type":"string","description"\#
        :"Opaque and signed; absent on the last page."}}},"RollbackPreview":{"type":"object","description":"What `vali\#
        date_only` answers; the id stands for nothing.","required":["validate_only","rollback"],"properties":{"validat\#
        e_only":{"type":"boolean","const":true},"rollback":{"$ref":"#/components/schemas/Rollback"}}},"SeasonalNaivePa\#
        rameters":{"type":"object","description":"Hyper-parameters of the model `seasonal_naive`.","additionalProperti\#
        es":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"descript\#
        ion":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."}}},"Selection":{"type\#
        ":"object","description":"How the models of a version were chosen.","required":["budget","chosen","series"],"p\#
        roperties":{"budget":{"type":"number","description":"In work units of the catalogue."},"chosen":{"type":"objec\#
        t","description":"What serves, and in how many series.","additionalProperties":{"type":"integer"}},"series":{"\#
        type":"array","maxItems":20,"items":{"type":"object","required":["series","chosen","candidates"],"properties":\#
        {"series":{"type":"string"},"chosen":{"type":"array","items":{"type":"string"}},"candidates":{"type":"array","\#
        description":"In the order in which they were tried, the cheapest first.","items":{"type":"object","required":\#
        ["name","outcome","score","standard_error","work_units","detail"],"properties":{"name":{"type":"string"},"outc\#
        ome":{"type":"string","enum":["chosen","within_one_standard_error","worse","worse_than_naive","over_budget","f\#
        ailed"]},"score":{"type":["number","null"],"description":"Mean of MASE and pinball loss."},"standard_error":{"\#
        type":["number","null"]},"work_units":{"type":"number"},"detail":{"type":"string"}}}}}}}}},"Series":{"type":"o\#
        bject","description":"One label set that the query of a watch returns.","required":["id","labels","first_seen"\#
        ,"last_seen","stale","last_observed","last_value","points","observed","version","cold","issued_at","counters"]\#
        ,"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{16}$","description":"Sixteen hexadecimal digits of t\#
        he fingerprint of the labels."},"labels":{"type":"object","additionalProperties":{"type":"string"}},"first_see\#
        n":{"type":"string","format":"date-time"},"last_seen":{"type":"string","format":"date-time"},"stale":{"type":"\#
        boolean","description":"The newest observation is older than the forecasts reach."},"last_observed":{"type":["\#
        string","null"],"format":"date-time"},"last_value":{"type":["number","null"]},"points":{"type":["integer","nul\#
        l"],"description":"Grid points held."},"observed":{"type":["integer","null"],"description":"Of them observed."\#
        },"version":{"type":["integer","null"],"minimum":1,"description":"The version that forecasts it."},"cold":{"ty\#
        pe":"boolean","description":"It joined after that version was trained."},"issued_at":{"type":["string","null"]\#
        ,"format":"date-time"},"counters":{"type":["object","null"],"description":"What was noticed since the series j\#
        oined; null while it does not run.","required":["late","late_dropped","duplicates","non_finite"],"properties":\#
        {"late":{"type":"integer"},"late_dropped":{"type":"integer"},"duplicates":{"type":"integer"},"non_finite":{"ty\#
        pe":"integer"}}}}},"SeriesForecast":{"type":"object","description":"The newest forecast of one series.","requi\#
        red":["id","labels","version","cold","stale","issued_at","data_age_seconds","steps"],"properties":{"id":{"type\#
        ":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"version":{"type":["integer","\#
        null"],"minimum":1},"cold":{"type":"boolean"},"stale":{"type":"boolean","description":"A stale series has no s\#
        teps, as on `/metrics`."},"issued_at":{"type":["string","null"],"format":"date-time"},"data_age_seconds":{"typ\#
        e":["number","null"]},"steps":{"type":"array","items":{"type":"object","required":["step","time","value","inte\#
        rvals"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."},"time":{"type":"string","\#
        format":"date-time","description":"On the grid."},"value":{"type":"number"},"intervals":{"type":"array","descr\#
        iption":"One per level, ascending; none until errors are known.","items":{"type":"object","required":["level",\#
        "lower","upper"],"properties":{"level":{"type":"number"},"lower":{"type":"number"},"upper":{"type":"number"}}}\#
        }}}}}},"SeriesList":{"type":"object","description":"In the order of ids.","required":["watch","items"],"proper\#
        ties":{"watch":{"$ref":"#/components/schemas/Name"},"items":{"type":"array","items":{"$ref":"#/components/sche\#
        mas/Series"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on t\#
        he last page."}}},"SesParameters":{"type":"object","description":"Hyper-parameters of the model `ses`.","addit\#
        ionalProperties":false,"properties":{"alpha":{"type":["number","null"],"minimum":0.001,"maximum":1,"descriptio\#
        n":"Weight of the newest value; the best of eleven unless given."},"criterion":{"type":["string","null"],"enum\#
        ":["mae","mse",null],"default":"mae","description":"What the chosen weight minimises: the absolute or the squa\#
        red one-step error."}}},"SgdParameters":{"type":"object","description":"Hyper-parameters of the model `sgd`.",\#
        "additionalProperties":false,"properties":{"epochs":{"type":["integer","null"],"minimum":1,"maximum":200,"defa\#
        ult":20,"description":"The most passes over the training rows."},"learning_rate":{"type":["number","null"],"mi\#
        nimum":0.0001,"maximum":1,"default":0.5,"description":"The first pass's step, relative to the squared length o\#
        f a row."},"l2":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0.0001,"description":"Shrinkage \#
        per pass."},"cyclical_time":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","descri\#
        ption":"Hour of the day and day of the week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},"Source\#
        Revision":{"type":"object","description":"The data source as it was.","required":["id","revision"],"properties\#
        ":{"id":{"type":"string"},"revision":{"type":"integer"}}},"StepMetrics":{"description":"The same for one step \#
        ahead.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"type":"object","required":["step"],"properties\#
        ":{"step":{"type":"integer","minimum":1,"description":"1-based."}}}]},"Support":{"type":"object","description"\#
        :"The range of the values; no forecast and no bound is outside of it.","required":["min","max"],"properties":{\#
        "min":{"type":["number","null"]},"max":{"type":["number","null"]}}},"SupportInput":{"type":"object","descripti\#
        on":"The range of the values; no forecast and no bound is outside of it.","additionalProperties":false,"proper\#
        ties":{"min":{"type":["number","null"],"description":"0 by default for a rate or an increase; else unbounded."\#
        },"max":{"type":["number","null"],"description":"Above `min`; unbounded by default."}}},"ThetaParameters":{"ty\#
        pe":"object","description":"Hyper-parameters of the model `theta`.","additionalProperties":false,"properties":\#
        {"variant":{"type":["string","null"],"enum":["auto","standard","optimized","dynamic","dynamic_optimized",null]\#
        ,"default":"dynamic_optimized","description":"The member of the family; `auto` takes the one with the smallest\#
         squared errors."},"season":{"type":["integer","null"],"minimum":0,"maximum":10080,"default":0,"description":"\#
        Steps per season, at least three of which must fit into the window; 0 finds it, 1 means none."},"season_type":\#
        {"type":["string","null"],"enum":["auto","additive","multiplicative",null],"default":"auto","description":"How\#
         the season is taken out: `auto` takes what leaves the smaller squared errors; always additive where a value i\#
        s not positive."}}},"TrainingRun":{"type":"object","description":"One attempt to make a version.","required":[\#
        "id","watch","trigger","policy","state","progress","actor","attempts","version","outcome","error","spec_genera\#
        tion","data_source","requested_at","started_at","finished_at"],"properties":{"id":{"type":"string","descriptio\#
        n":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"trigger":{"type"\#
        :"string","enum":["cold_start","cron","drift","manual","experiment"]},"policy":{"type":"string","enum":["full_\#
        retrain","finetune"]},"state":{"type":"string","enum":["queued","running","succeeded","failed","cancelled","su\#
        perseded"],"description":"superseded: the configuration changed meanwhile, the result is not used."},"progress\#
        ":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"attempts":{"type":"integer"},"version":\#
        {"type":["integer","null"],"description":"The version it made."},"outcome":{"anyOf":[{"$ref":"#/components/sch\#
        emas/GateOutcome"},{"type":"null"}]},"error":{"type":["object","null"],"description":"Why it failed.","require\#
        d":["code","detail"],"properties":{"code":{"type":"string"},"detail":{"type":"string"}}},"spec_generation":{"t\#
        ype":"integer"},"data_source":{"$ref":"#/components/schemas/SourceRevision"},"requested_at":{"type":"string","\#
        format":"date-time"},"started_at":{"type":["string","null"],"format":"date-time"},"finished_at":{"type":["stri\#
        ng","null"],"format":"date-time"}}},"TrainingRunAccepted":{"description":"The run, and whether it was open alr\#
        eady.","allOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"object","required":["coalesced"],"propert\#
        ies":{"coalesced":{"type":"boolean","description":"An open run was there: it is the answer, no second one was \#
        made."}}}]},"TrainingRunInput":{"type":"object","description":"How to train; an empty body retrains fully.","a\#
        dditionalProperties":false,"properties":{"policy":{"type":["string","null"],"enum":["full_retrain","finetune",\#
        null],"default":"full_retrain","description":"`finetune` goes on from the active version where the model can."\#
        }}},"TrainingRunList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items\#
        ":{"type":"array","items":{"$ref":"#/components/schemas/TrainingRun"},"maxItems":1000},"next_page_token":{"typ\#
        e":"string","description":"Opaque and signed; absent on the last page."}}},"TrainingRunPatch":{"type":"object"\#
        ,"description":"Cancels an open run.","required":["state"],"additionalProperties":false,"properties":{"state":\#
        {"type":"string","const":"cancelled","description":"The one change that a client can make."}}},"TrainingRunPre\#
        view":{"type":"object","description":"What `validate_only` answers; the id stands for nothing.","required":["v\#
        alidate_only","training_run"],"properties":{"validate_only":{"type":"boolean","const":true},"training_run":{"$\#
        ref":"#/components/schemas/TrainingRun"}}},"MeasuredMetrics":{"type":"object","description":"Errors over all s\#
        teps and per step, means over the series.","required":["overall","steps"],"properties":{"overall":{"$ref":"#/c\#
        omponents/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/StepMetrics"}}}\#
        },"ValidationMetrics":{"type":"object","description":"Rolling-origin validation; `naive` is the last-value for\#
        ecast on the same origins.","required":["overall","naive","steps","origins"],"properties":{"overall":{"$ref":"\#
        #/components/schemas/ErrorMetrics"},"naive":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"arra\#
        y","items":{"$ref":"#/components/schemas/StepMetrics"}},"origins":{"type":"integer","description":"Rolling ori\#
        gins."}}},"Version":{"type":"object","description":"An immutable result of training: where it stands, where it\#
         came from, how good it was.","required":["number","watch","model","stage","created_at","lineage","data_source\#
        ","trigger","policy","actor","started_at","duration_ms","data_window","sample_count","series_count","skipped_s\#
        eries","parameters","metrics","gate","features","preprocessing","importance","selection","drift_score","config\#
        uration","artifact","tags","description"],"properties":{"number":{"type":"integer","minimum":1,"description":"\#
        Per watch name, never reused."},"watch":{"$ref":"#/components/schemas/Name"},"model":{"type":"string","enum":[\#
        "auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","l\#
        inear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"string",\#
        "enum":["development","staging","production","archived"]},"created_at":{"type":"string","format":"date-time"},\#
        "lineage":{"type":"object","required":["parent","training_run"],"properties":{"parent":{"type":["integer","nul\#
        l"],"description":"The version that was active then."},"training_run":{"type":["string","null"]}}},"data_sourc\#
        e":{"$ref":"#/components/schemas/SourceRevision"},"trigger":{"type":"string","enum":["cold_start","cron","drif\#
        t","manual","experiment"]},"policy":{"type":"string","enum":["full_retrain","finetune"]},"actor":{"type":"stri\#
        ng"},"started_at":{"type":["string","null"],"format":"date-time"},"duration_ms":{"type":"number"},"data_window\#
        ":{"type":"object","description":"Grid times of the oldest and newest point that was learnt from.","required":\#
        ["start","end"],"properties":{"start":{"type":"string","format":"date-time"},"end":{"type":"string","format":"\#
        date-time"}}},"sample_count":{"type":"integer"},"series_count":{"type":"integer"},"skipped_series":{"type":"ar\#
        ray","items":{"type":"object","required":["series","reason"],"properties":{"series":{"type":"string"},"reason"\#
        :{"type":"string"}}},"description":"Series that could not be trained."},"parameters":{"$ref":"#/components/sch\#
        emas/ModelParameters"},"metrics":{"type":"object","required":["training","validation","live"],"properties":{"t\#
        raining":{"anyOf":[{"$ref":"#/components/schemas/MeasuredMetrics"},{"type":"null"}],"description":"On the poin\#
        ts that it has learnt from."},"validation":{"$ref":"#/components/schemas/ValidationMetrics"},"live":{"anyOf":[\#
        {"$ref":"#/components/schemas/MeasuredMetrics"},{"type":"null"}],"description":"Of matured forecasts, while it\#
         is served; what is not measured live is null."}}},"gate":{"$ref":"#/components/schemas/GateOutcome"},"feature\#
        s":{"type":"array","items":{"type":"string"},"description":"What the model computes from the past of a series.\#
        "},"preprocessing":{"type":"object","description":"Versions of before 1.1 have no `transform`.","required":["g\#
        aps","outliers","scale"],"properties":{"gaps":{"type":"string"},"outliers":{"type":"string"},"scale":{"type":"\#
        string"},"transform":{"type":"string"}}},"importance":{"type":["array","null"],"description":"What forecasts l\#
        ean on, the most important first; shares that sum to 1 over all features. Empty where the model does not say."\#
        ,"items":{"type":"object","required":["name","weight"],"properties":{"name":{"type":"string"},"weight":{"type"\#
        :"number","minimum":0}}}},"selection":{"anyOf":[{"$ref":"#/components/schemas/Selection"},{"type":"null"}],"de\#
        scription":"Why these models were chosen; null for a model that is not chosen from several."},"drift_score":{"\#
        type":"null"},"configuration":{"type":"object","description":"What it was trained under; a rollback can restor\#
        e it.","required":["transform","model","parameters","granularity","horizon","lookback"],"properties":{"metric"\#
        :{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"arr\#
        ay","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string","e\#
        num":["none","rate","increase","delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_naiv\#
        e","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear",\#
        "fourier_ridge","gradient_boosting","model_selection"]},"parameters":{"$ref":"#/components/schemas/ModelParame\#
        ters"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+\#
        ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\\#
        d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?\#
        (\\d+ms)?)\\s*$"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"}}},"artifact":{"type":"object",\#
        "required":["sha256","size","format","pruned_at"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]\#
        {64}$"},"size":{"type":"integer","description":"Bytes."},"format":{"type":"integer"},"pruned_at":{"type":["str\#
        ing","null"],"format":"date-time","description":"When the bytes were dropped by `max_versions`; the record sta\#
        ys."}}},"tags":{"type":"object","additionalProperties":{"type":"string"}},"description":{"type":"string"}}},"V\#
        ersionList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{"type":\#
        "array","items":{"$ref":"#/components/schemas/Version"},"maxItems":1000},"next_page_token":{"type":"string","d\#
        escription":"Opaque and signed; absent on the last page."}}},"Watch":{"description":"What to forecast and how,\#
         and in a few words how it goes.","allOf":[{"$ref":"#/components/schemas/WatchSpecification"},{"type":"object"\#
        ,"required":["id","revision","spec_generation","active_version","state","error","created_at","updated_at"],"pr\#
        operties":{"id":{"type":"string","description":"Such as `wch_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type"\#
        :"integer","minimum":1,"description":"Moves with each edit."},"spec_generation":{"type":"integer","minimum":1,\#
        "description":"Moves with each edit that makes the results of an earlier training unusable."},"active_version"\#
        :{"type":["integer","null"],"minimum":1,"description":"Null until the first version is promoted."},"state":{"$\#
        ref":"#/components/schemas/WatchState"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null\#
        "}],"description":"The first condition that somebody should look at; null when there is none."},"created_at":{\#
        "type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}}]},"WatchInput":{"t\#
        ype":"object","description":"A watch as a client writes it. A field that is null counts as absent.","additiona\#
        lProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9]\#
        )?$","maxLength":63,"description":"Required on POST; on PUT it may repeat the name of the URL."},"data_source"\#
        :{"type":["string","null"],"minLength":1,"maxLength":63,"default":"default","description":"The name of a data \#
        source that exists."},"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"description":"The met\#
        ric to watch. Either `metric` (with `labels` and `matchers`) or `query` is needed, not both."},"labels":{"type\#
        ":["object","null"],"description":"Labels that must be equal.","maxProperties":64,"additionalProperties":{"typ\#
        e":"string","maxLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Match\#
        er"},"maxItems":32,"description":"Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLeng\#
        th":8192,"description":"A PromQL expression that returns an instant vector."},"transform":{"type":["string","n\#
        ull"],"enum":["none","rate","increase","delta","auto",null],"default":"auto","description":"What is computed o\#
        f the metric before forecasting; `auto` takes the rate of a counter. A `query` is taken as it is."},"model":{"\#
        type":["string","null"],"enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing"\#
        ,"ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_select\#
        ion",null],"default":"auto","description":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$re\#
        f":"#/components/schemas/ModelParameters"},{"type":"null"}],"description":"Hyper-parameters of the model."},"s\#
        eed":{"type":["integer","null"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of everything ran\#
        dom in training."},"cron":{"type":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","des\#
        cription":"When it is retrained: minute, hour, day of month, month, day of week."},"time_zone":{"type":["strin\#
        g","null"],"minLength":1,"maxLength":64,"default":"UTC","description":"An IANA name, for `cron`."},"granularit\#
        y":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*\#
        $","default":"1m","description":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\\#
        s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole mu\#
        ltiple of the granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern\#
        ":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history th\#
        e model sees: a whole multiple of the granularity, longer than the horizon. Default: the larger of 30 steps an\#
        d 6 horizons."},"training_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)\#
        ?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history is kept for training: a whole multiple of th\#
        e granularity, at least lookback and horizon, at most 50,000 points. Default: the larger of 1,000 points and 3\#
         times lookback and horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\\#
        d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid time its value is asked for\#
        , at most the granularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on\#
        ","off",null],"default":"on","description":"Whether a replacement must beat the version that it replaces."},"g\#
        ate_margin":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share it m\#
        ust be better."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"}],"descript\#
        ion":"When a drop in quality starts a retraining."},"max_versions":{"type":["integer","null"],"minimum":1,"max\#
        imum":100,"default":5,"description":"Artifacts that are kept."},"max_series":{"type":["integer","null"],"minim\#
        um":1,"maximum":1000,"default":100,"description":"Series that are modelled at most."},"emission":{"anyOf":[{"$\#
        ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What appears on `/metrics`."},"inte\#
        rval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"description":"Which prediction\#
         intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"null"}],"desc\#
        ription":"The range of the values, as far as it is known; a rate is never negative."},"preprocessing":{"anyOf"\#
        :[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"description":"What happens to the point\#
        s of a series before a model learns from them."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","f\#
        ail",null],"default":"fall_back","description":"What happens at start when the artifact of the active version \#
        cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"description":"A paused watch is neith\#
        er scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"description":"For people and fil\#
        ters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256}},"description":{"type":["st\#
        ring","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"readOnly":true,"description":"\#
        Ignored, so that what was read can be written back."},"model_defaulted":{"readOnly":true,"description":"Ignore\#
        d, so that what was read can be written back."},"revision":{"readOnly":true,"description":"Ignored, so that wh\#
        at was read can be written back."},"spec_generation":{"readOnly":true,"description":"Ignored, so that what was\#
         read can be written back."},"active_version":{"readOnly":true,"description":"Ignored, so that what was read c\#
        an be written back."},"state":{"readOnly":true,"description":"Ignored, so that what was read can be written ba\#
        ck."},"error":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"created_a\#
        t":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"updated_at":{"readOn\#
        ly":true,"description":"Ignored, so that what was read can be written back."}},"oneOf":[{"required":["metric"]\#
        },{"required":["query"]}]},"WatchList":{"type":"object","description":"In the order of names.","required":["it\#
        ems"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Watch"},"maxItems":1000},"ne\#
        xt_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"WatchPatch":{"\#
        type":"object","description":"A merge patch (RFC 7396): what is absent stays, null puts the default back. Sett\#
        ing `query` drops `metric`, `labels` and `matchers`, and setting `metric` drops `query`; a new `model` starts \#
        from its default parameters; a new `granularity` renews a `scrape_delay` that was the default.","additionalPro\#
        perties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"\#
        ,"maxLength":63,"description":"May only repeat the name of the URL."},"data_source":{"type":["string","null"],\#
        "minLength":1,"maxLength":63,"default":"default","description":"The name of a data source that exists."},"metr\#
        ic":{"type":["string","null"],"minLength":1,"maxLength":1024,"description":"The metric to watch. Either `metri\#
        c` (with `labels` and `matchers`) or `query` is needed, not both."},"labels":{"type":["object","null"],"descri\#
        ption":"Labels that must be equal.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":409\#
        6}},"matchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"descrip\#
        tion":"Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"description":"A P\#
        romQL expression that returns an instant vector."},"transform":{"type":["string","null"],"enum":["none","rate"\#
        ,"increase","delta","auto",null],"default":"auto","description":"What is computed of the metric before forecas\#
        ting; `auto` takes the rate of a counter. A `query` is taken as it is."},"model":{"type":["string","null"],"en\#
        um":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mst\#
        l","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",null],"default":"auto"\#
        ,"description":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/Mo\#
        delParameters"},{"type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"type":["integer","nu\#
        ll"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of everything random in training."},"cron":{\#
        "type":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retra\#
        ined: minute, hour, day of month, month, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"m\#
        axLength":64,"default":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["string","null"\#
        ],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","descript\#
        ion":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d\#
        )?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the granularity, \#
        1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?\#
        (\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a whole multi\#
        ple of the granularity, longer than the horizon. Default: the larger of 30 steps and 6 horizons."},"training_w\#
        indow":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\#
        \\s*$","description":"How much history is kept for training: a whole multiple of the granularity, at least loo\#
        kback and horizon, at most 50,000 points. Default: the larger of 1,000 points and 3 times lookback and horizon\#
        ."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s\#
        )?(\\d+ms)?)\\s*$","description":"How long after a grid time its value is asked for, at most the granularity. \#
        Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on\#
        ","description":"Whether a replacement must beat the version that it replaces."},"gate_margin":{"type":["numbe\#
        r","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share it must be better."},"drift":{"\#
        anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a drop in qualit\#
        y starts a retraining."},"max_versions":{"type":["integer","null"],"minimum":1,"maximum":100,"default":5,"desc\#
        ription":"Artifacts that are kept."},"max_series":{"type":["integer","null"],"minimum":1,"maximum":1000,"defau\#
        lt":100,"description":"Series that are modelled at most."},"emission":{"anyOf":[{"$ref":"#/components/schemas/\#
        EmissionInput"},{"type":"null"}],"description":"What appears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/\#
        components/schemas/IntervalInput"},{"type":"null"}],"description":"Which prediction intervals are kept."},"sup\#
        port":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"null"}],"description":"The range of the \#
        values, as far as it is known; a rate is never negative."},"preprocessing":{"anyOf":[{"$ref":"#/components/sch\#
        emas/PreprocessingInput"},{"type":"null"}],"description":"What happens to the points of a series before a mode\#
        l learns from them."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","fail",null],"default":"fall_\#
        back","description":"What happens at start when the artifact of the active version cannot be loaded."},"paused\#
        ":{"type":["boolean","null"],"default":false,"description":"A paused watch is neither scraped nor trained and \#
        emits nothing."},"tags":{"type":["object","null"],"description":"For people and filters.","maxProperties":64,"\#
        additionalProperties":{"type":"string","maxLength":256}},"description":{"type":["string","null"],"maxLength":1\#
        000,"default":"","description":"For people."}}},"WatchPreview":{"type":"object","description":"What `validate_\#
        only` answers.","required":["validate_only","watch","matched_series","emitted_samples","data_source_error","tr\#
        ainable","data_quality","next_fires"],"properties":{"validate_only":{"type":"boolean","const":true},"watch":{"\#
        $ref":"#/components/schemas/WatchSpecification"},"matched_series":{"type":["integer","null"],"description":"Se\#
        ries that the query returns; null when the source did not answer."},"emitted_samples":{"type":["integer","null\#
        "],"description":"Samples that it would put on `/metrics`."},"data_source_error":{"anyOf":[{"$ref":"#/componen\#
        ts/schemas/Reason"},{"type":"null"}]},"trainable":{"type":"boolean","description":"Whether one series has enou\#
        gh history."},"data_quality":{"type":"array","items":{"$ref":"#/components/schemas/QualityReport"}},"next_fire\#
        s":{"type":"array","items":{"type":"string","format":"date-time"},"maxItems":5,"description":"The next times o\#
        f `cron`."}}},"WatchSpecification":{"type":"object","description":"What a client wrote, every default spelled \#
        out; with either `metric`, `labels` and `matchers`, or `query`.","required":["name","data_source","transform",\#
        "model","model_defaulted","parameters","seed","cron","time_zone","granularity","horizon","lookback","training_\#
        window","scrape_delay","gate","gate_margin","drift","max_versions","max_series","emission","interval","support\#
        ","preprocessing","on_corrupt","paused","tags","description"],"properties":{"name":{"$ref":"#/components/schem\#
        as/Name"},"data_source":{"type":"string"},"metric":{"type":"string"},"labels":{"type":"object","additionalProp\#
        erties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query"\#
        :{"type":"string"},"transform":{"type":"string","enum":["none","rate","increase","delta","auto"]},"model":{"ty\#
        pe":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","the\#
        ta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"mod\#
        el_defaulted":{"type":"boolean","description":"Whether the model was not chosen by the client."},"parameters":\#
        {"$ref":"#/components/schemas/ModelParameters"},"seed":{"type":"integer"},"cron":{"type":"string"},"time_zone"\#
        :{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\#
        \\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)\#
        ?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d\#
        +m)?(\\d+s)?(\\d+ms)?)\\s*$"},"training_window":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\#
        \d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"scrape_delay":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\\#
        d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"gate":{"type":"string","enum":["on","off"]},"gate_margin":{"ty\#
        pe":"number"},"drift":{"$ref":"#/components/schemas/DriftPolicy"},"max_versions":{"type":"integer"},"max_serie\#
        s":{"type":"integer"},"emission":{"$ref":"#/components/schemas/Emission"},"interval":{"$ref":"#/components/sch\#
        emas/Interval"},"support":{"$ref":"#/components/schemas/Support"},"preprocessing":{"$ref":"#/components/schema\#
        s/Preprocessing"},"on_corrupt":{"type":"string","enum":["fall_back","fail"]},"paused":{"type":"boolean"},"tags\#
        ":{"type":"object","additionalProperties":{"type":"string"}},"description":{"type":"string"}}},"WatchState":{"\#
        type":"string","enum":["pending","warming","ready","stale","no_data","contract_broken","paused","failed"],"des\#
        cription":"pending: not scraped yet; warming: collecting history or training its first version; ready: forecas\#
        ting; stale: the newest data is older than the horizon, nothing is emitted; no_data: the source answers and re\#
        turns no series; contract_broken: reserved; paused; failed: it cannot go on without an operator, see its condi\#
        tions."},"WatchStatus":{"type":"object","description":"Everything that is known of a watch now.","required":["\#
        name","state","conditions","active_version","accuracy","scrape","buffer","schedule","training","drift","series\#
        ","checkpoint","emission_conflict","owner"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"state":\#
        {"$ref":"#/components/schemas/WatchState"},"conditions":{"type":"array","items":{"$ref":"#/components/schemas/\#
        Condition"}},"active_version":{"type":["object","null"],"description":"The promoted version; null while there \#
        is none.","required":["number","model","stage","served","metrics"],"properties":{"number":{"type":"integer","m\#
        inimum":1},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponentia\#
        l_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","\#
        model_selection"]},"stage":{"type":"string","const":"production"},"served":{"type":"boolean","description":"Fa\#
        lse while its artifact or the configuration keeps it from being served."},"metrics":{"type":"object","required\#
        ":["validation"],"properties":{"validation":{"anyOf":[{"$ref":"#/components/schemas/ValidationMetrics"},{"type\#
        ":"null"}]}}}}},"accuracy":{"type":"object","description":"Live quality from matured forecasts, never from tra\#
        ining.","required":["mean","series","interval"],"properties":{"interval":{"type":"object","description":"How t\#
        he interval at the emitted level has kept its promise, over all series and steps.","required":["level","target\#
        ","coverage"],"properties":{"level":{"type":"number"},"target":{"type":"number","description":"The share of va\#
        lues that it is meant to hold."},"coverage":{"type":["number","null"],"description":"The share that it has hel\#
        d; null before the first."}}},"mean":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"},"des\#
        cription":"Over the series; `n` is the sum."},"series":{"type":"array","items":{"type":"object","required":["i\#
        d","labels","version","steps"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additionalPrope\#
        rties":{"type":"string"}},"version":{"type":"integer","minimum":1},"steps":{"type":"array","items":{"$ref":"#/\#
        components/schemas/LiveAccuracy"}}}}}}},"scrape":{"type":"object","required":["last_attempt","last_success","t\#
        hrough","failures","next_due","lag_seconds","error"],"properties":{"last_attempt":{"type":["string","null"],"f\#
        ormat":"date-time"},"last_success":{"type":["string","null"],"format":"date-time"},"through":{"type":["string"\#
        ,"null"],"format":"date-time","description":"The newest grid time that was fetched."},"failures":{"type":"inte\#
        ger","description":"Failures in a row."},"next_due":{"type":["string","null"],"format":"date-time"},"lag_secon\#
        ds":{"type":["number","null"]},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]}}},"b\#
        uffer":{"type":"object","required":["capacity","points","fill"],"properties":{"capacity":{"type":"integer","de\#
        scription":"Grid points held per series."},"points":{"type":"object","description":"Observed points over the s\#
        eries.","required":["min","mean"],"properties":{"min":{"type":["number","null"]},"mean":{"type":["number","nul\#
        l"]}}},"fill":{"type":"object","description":"Share of the capacity over the series.","required":["min","mean"\#
        ],"properties":{"min":{"type":["number","null"]},"mean":{"type":["number","null"]}}}}},"schedule":{"type":"obj\#
        ect","required":["next","last","missed_since_start","last_trigger"],"properties":{"next":{"type":["string","nu\#
        ll"],"format":"date-time"},"last":{"type":["string","null"],"format":"date-time"},"missed_since_start":{"type"\#
        :"integer"},"last_trigger":{"type":["string","null"],"enum":["cold_start","cron","drift","manual","experiment"\#
        ,null]}}},"training":{"type":"object","required":["open_run","last_run","failures","not_before"],"properties":\#
        {"open_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}]},"last_run":{"anyOf":[{"$re\#
        f":"#/components/schemas/TrainingRun"},{"type":"null"}],"description":"The newest finished one."},"failures":{\#
        "type":"integer","description":"Failures in a row."},"not_before":{"type":["string","null"],"format":"date-tim\#
        e","description":"Until then no training is started after failures."}}},"drift":{"type":"object","required":["\#
        policy","score"],"properties":{"policy":{"$ref":"#/components/schemas/DriftPolicy"},"score":{"type":["number",\#
        "null"],"description":"Null until drift is measured."}}},"series":{"type":"object","required":["modelled","for\#
        ecasting","stale","cold","refused","max"],"properties":{"modelled":{"type":"integer"},"forecasting":{"type":"i\#
        nteger"},"stale":{"type":"integer"},"cold":{"type":"integer","description":"Joined after the active version wa\#
        s trained."},"refused":{"type":"integer","description":"Over `max`."},"max":{"type":"integer"}}},"checkpoint":\#
        {"type":["object","null"],"description":"What a restart would go on from; null while no process runs the watch\#
        .","required":["taken_at","bytes","closed_through","restored"],"properties":{"taken_at":{"type":["string","nul\#
        l"],"format":"date-time"},"bytes":{"type":["integer","null"]},"closed_through":{"type":["string","null"],"form\#
        at":"date-time","description":"The newest grid time that is in it."},"restored":{"type":["string","null"],"enu\#
        m":["resumed","data_only","none","corrupt","too_old","configuration_changed","ahead_of_time",null],"descriptio\#
        n":"What the start made of the checkpoint that it found. resumed: everything went on; data_only: the data was \#
        kept, the active version started anew; none: there was no checkpoint; else it was ignored."}}},"emission_confl\#
        ict":{"type":["string","null"],"description":"The older watch that emits the same series; this one then emits \#
        nothing in that format."},"owner":{"type":["string","null"],"description":"The process that runs it."}}},"Wind\#
        owAverageParameters":{"type":"object","description":"Hyper-parameters of the model `window_average`.","additio\#
        nalProperties":false,"properties":{"window":{"type":["integer","null"],"minimum":1,"maximum":10000,"default":1
        """#
}
