// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
         `***` sent back keeps the stored value. Host, Content-*, Transfer-Encoding, Connection, Authorization and Acc\#
        ept-Encoding are refused.","maxProperties":16,"additionalProperties":{"type":"string","maxLength":4096}},"tena\#
        nt":{"type":["string","null"],"minLength":1,"maxLength":256,"description":"The value of `tenant_header`; not s\#
        ecret."},"tenant_header":{"type":["string","null"],"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]+$",\#
        "default":"X-Scope-OrgID","description":"The tenant header of Mimir and its relatives."},"ca_bundle":{"type":[\#
        "string","null"],"minLength":1,"maxLength":262144,"description":"PEM certificates instead of the system's trus\#
        t store."},"timeout":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d\#
        +s)?(\\d+ms)?)\\s*$","default":"10s","description":"How long one request may take, 100ms to 5m."},"in_flight_l\#
        imit":{"type":["integer","null"],"minimum":1,"maximum":64,"default":8,"description":"Requests at the same time\#
        ."},"scrape_interval":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\\#
        d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How often the source scrapes its targets, 1s to 1h; the s\#
        hortest window of a rate is four of them."},"description":{"type":["string","null"],"maxLength":1000,"default"\#
        :"","description":"For people."}}},"DataSourcePreview":{"type":"object","description":"What `validate_only` an\#
        swers: the specification that the source has now or would be created with.","required":["validate_only","data_\#
        source"],"properties":{"validate_only":{"type":"boolean","const":true},"data_source":{"$ref":"#/components/sch\#
        emas/DataSourceSpecification"}}},"DataSourceSpecification":{"type":"object","description":"What a client wrote\#
        , every default spelled out, secrets masked.","required":["name","url","auth","headers","tenant","tenant_heade\#
        r","ca_bundle","timeout","in_flight_limit","scrape_interval","description"],"properties":{"name":{"$ref":"#/co\#
        mponents/schemas/Name"},"url":{"type":"string","format":"uri"},"auth":{"$ref":"#/components/schemas/Auth"},"he\#
        aders":{"type":"object","description":"Every value is `***`.","additionalProperties":{"type":"string"}},"tenan\#
        t":{"type":["string","null"]},"tenant_header":{"type":"string"},"ca_bundle":{"type":["string","null"]},"timeou\#
        t":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"in_f\#
        light_limit":{"type":"integer","minimum":1,"maximum":64},"scrape_interval":{"type":"string","pattern":"^\\s*(0\#
        |(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"description":{"type":"string"}}},"DriftPol\#
        icy":{"type":"object","description":"When a drop in quality starts a retraining. Kept for the lifecycle milest\#
        one; no detector acts on it yet.","required":["enabled","mode","finetune","retrain","window","min_samples","pe\#
        rsistence","cooldown","detectors","on_low","on_high"],"properties":{"enabled":{"type":"boolean","description":\#
        "Whether drift starts trainings."},"mode":{"type":"string","enum":["relative","absolute"],"description":"`rela\#
        tive`: thresholds are ratios of live MAE to the baseline frozen at promotion; `absolute`: live MAE in the unit\#
         of the metric."},"finetune":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The first th\#
        reshold, below `retrain`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absolute)."},"retrain":{"ty\#
        pe":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The second threshold; 1 to 100 in mode relati\#
        ve. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":"integer","minimum":10,"maximum":10000,"descri\#
        ption":"Steps over which errors are averaged."},"min_samples":{"type":"integer","minimum":1,"maximum":10000,"d\#
        escription":"Errors that the window must hold, at most `window`."},"persistence":{"type":"integer","minimum":1\#
        ,"maximum":1000,"description":"Evaluations in a row that must agree."},"cooldown":{"type":"string","pattern":"\#
        ^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The least time between\#
         two drift trainings, at most 30d."},"detectors":{"type":"array","items":{"type":"string","enum":["performance\#
        ","residual_cusum","input"]},"minItems":1,"maxItems":3,"description":"Which detectors act; all by default."},"\#
        on_low":{"type":"string","enum":["none","finetune","full_retrain"],"description":"What happens above `finetune\#
        `."},"on_high":{"type":"string","enum":["none","finetune","full_retrain"],"description":"What happens above `r\#
        etrain`."}}},"DriftPolicyInput":{"type":"object","description":"When a drop in quality starts a retraining.","\#
        additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"],"default":true,"description":"W\#
        hether drift starts trainings."},"mode":{"type":["string","null"],"enum":["relative","absolute",null],"default\#
        ":"relative","description":"`relative`: thresholds are ratios of live MAE to the baseline frozen at promotion;\#
         `absolute`: live MAE in the unit of the metric."},"finetune":{"type":["number","null"],"exclusiveMinimum":0,"\#
        maximum":1e+18,"description":"The first threshold, below `retrain`; 1 to 100 in mode relative. Default 1.25 (r\#
        elative), 0.1 (absolute)."},"retrain":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1e+18,"descript\#
        ion":"The second threshold; 1 to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"t\#
        ype":["integer","null"],"minimum":10,"maximum":10000,"default":60,"description":"Steps over which errors are a\#
        veraged."},"min_samples":{"type":["integer","null"],"minimum":1,"maximum":10000,"default":30,"description":"Er\#
        rors that the window must hold, at most `window`."},"persistence":{"type":["integer","null"],"minimum":1,"maxi\#
        mum":1000,"default":3,"description":"Evaluations in a row that must agree."},"cooldown":{"type":["string","nul\#
        l"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"30m","descr\#
        iption":"The least time between two drift trainings, at most 30d."},"detectors":{"type":["array","null"],"item\#
        s":{"type":"string","enum":["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"default":["per\#
        formance","residual_cusum","input"],"description":"Which detectors act; all by default."},"on_low":{"type":["s\#
        tring","null"],"enum":["none","finetune","full_retrain",null],"default":"finetune","description":"What happens\#
         above `finetune`."},"on_high":{"type":["string","null"],"enum":["none","finetune","full_retrain",null],"defau\#
        lt":"full_retrain","description":"What happens above `retrain`."}}},"Emission":{"type":"object","description":\#
        "What a watch shows on `/metrics`.","required":["metric_name","steps","step_bounds","version_label","expected"\#
        ],"properties":{"metric_name":{"type":["string","null"]},"steps":{"description":"Which steps ahead appear in `\#
        <metric>_sentinel_predicted`: a list of steps (1-based, up to the horizon), all, or none.","anyOf":[{"type":"s\#
        tring","enum":["all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":1000},"minItems":\#
        1,"maxItems":1000}]},"step_bounds":{"type":"boolean"},"version_label":{"type":"boolean"},"expected":{"type":"a\#
        rray","items":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\\#
        s*$"}}}},"EmissionInput":{"type":"object","description":"What a watch shows on `/metrics`.","additionalPropert\#
        ies":false,"properties":{"metric_name":{"type":["string","null"],"minLength":1,"maxLength":200,"pattern":"^[a-\#
        zA-Z_:][a-zA-Z0-9_:]*$","description":"The family base name; the metric's own by default. Required for a `quer\#
        y` watch and for a metric with a UTF-8 name, unless `steps` is `off`."},"steps":{"description":"Which steps ah\#
        ead appear in `<metric>_sentinel_predicted`: a list of steps (1-based, up to the horizon), all, or none.","any\#
        Of":[{"type":"string","enum":["all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":10\#
        00},"minItems":1,"maxItems":1000},{"type":"null"}],"default":"all"},"step_bounds":{"type":["boolean","null"],"\#
        default":false,"description":"Whether bounds at `interval.emitted_level` appear beside the steps."},"version_l\#
        abel":{"type":["boolean","null"],"default":true,"description":"Whether `sentinel_version` is a label; without \#
        it series stay the same over retrainings."},"expected":{"type":["array","null"],"items":{"type":"string","patt\#
        ern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItems":1,"maxItems":8,"des\#
        cription":"How far ahead the shown expectation was forecast: whole multiples of the granularity up to the hori\#
        zon. By default one step."}}},"ErrorMetrics":{"type":"object","description":"Means over the series; what canno\#
        t be said is null.","required":["n","mae","rmse","mase","wape","smape","mape","bias","pinball","coverage"],"pr\#
        operties":{"n":{"type":"integer","description":"Scored forecasts."},"mae":{"type":["number","null"]},"rmse":{"\#
        type":["number","null"]},"mase":{"type":["number","null"]},"wape":{"type":["number","null"]},"smape":{"type":[\#
        "number","null"]},"mape":{"type":["number","null"]},"bias":{"type":["number","null"]},"pinball":{"type":["numb\#
        er","null"]},"coverage":{"type":["number","null"]}}},"EtsParameters":{"type":"object","description":"Hyper-par\#
        ameters of the model `ets`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"m\#
        inimum":0,"maximum":10080,"default":0,"description":"Steps per season, at least three of which must fit into t\#
        he window; 0 finds it, 1 means none."},"error":{"type":["string","null"],"enum":["auto","additive","multiplica\#
        tive",null],"default":"additive","description":"How the error enters. `auto` chooses from the data."},"trend":\#
        {"type":["string","null"],"enum":["auto","none","additive",null],"default":"auto","description":"The trend. `a\#
        uto` chooses from the data."},"damped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"au\#
        to","description":"Whether a trend dies away."},"season_type":{"type":["string","null"],"enum":["auto","none",\#
        "additive","multiplicative",null],"default":"auto","description":"How the season enters. `auto` chooses from t\#
        he data."},"ic":{"type":["string","null"],"enum":["aic","aicc","bic",null],"default":"aicc","description":"The\#
         information criterion that forms are compared by."}}},"ExponentialSmoothingParameters":{"type":"object","desc\#
        ription":"Hyper-parameters of the model `exponential_smoothing`.","additionalProperties":false,"properties":{"\#
        damped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the \#
        trend dies away; `auto` decides by the one-step error."},"alpha":{"type":["number","null"],"minimum":0.001,"ma\#
        ximum":1,"description":"Weight of the newest value in the level; chosen from the data unless given."},"beta":{\#
        "type":["number","null"],"minimum":0,"maximum":1,"description":"Weight of the newest change in the trend, 0 fo\#
        r none; chosen from the data unless given."},"phi":{"type":["number","null"],"minimum":0.5,"maximum":1,"descri\#
        ption":"What remains of the trend after each step; chosen from the data unless given."}}},"Fault":{"type":"obj\#
        ect","description":"One mistake in a document that a client sent.","required":["pointer","code","detail"],"pro\#
        perties":{"pointer":{"type":"string","format":"json-pointer","description":"Where: a JSON pointer (RFC 6901) i\#
        nto the body; empty for the body itself."},"code":{"type":"string","enum":["required","unknown_field","wrong_t\#
        ype","out_of_range","invalid","conflict","duplicate","too_long","too_short","too_many","too_few","not_found","\#
        unsupported","read_only"],"description":"The kind of mistake."},"detail":{"type":"string","description":"A sen\#
        tence that names the fix."}}},"Forecast":{"type":"object","description":"The newest forecast of every series, \#
        in the order of ids.","required":["watch","state","model","granularity","horizon","interval","items"],"propert\#
        ies":{"watch":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"model":\#
        {"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets",\#
        "theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},\#
        "granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\\#
        s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\#
        \\s*$"},"interval":{"type":"object","description":"The levels of the reply, and those that the watch keeps; bo\#
        unds of others are worked out from them.","required":["levels","kept_levels","emitted_level","method"],"proper\#
        ties":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Ascendi\#
        ng."},"kept_levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999}},"emitted_level":{\#
        "type":"number","minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","p\#
        ooled","adaptive_conformal"]}}},"items":{"type":"array","items":{"$ref":"#/components/schemas/SeriesForecast"}\#
        ,"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page\#
        ."}}},"FourierRidgeParameters":{"type":"object","description":"Hyper-parameters of the model `fourier_ridge`."\#
        ,"additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"\#
        default":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},\#
        "changes":{"type":["integer","null"],"minimum":0,"maximum":50,"default":25,"description":"The most points at w\#
        hich the trend may bend."},"harmonics":{"type":["integer","null"],"minimum":1,"maximum":50,"default":12,"descr\#
        iption":"The most sine waves per season."}}},"GateOutcome":{"type":"object","description":"What was decided ab\#
        out a freshly trained version, and on which scores.","required":["promoted","reason"],"properties":{"promoted"\#
        :{"type":"boolean"},"reason":{"type":"string","description":"Such as `first_version`, `better_than_champion`, \#
        `worse_than_naive`, `configuration_changed`."},"gate":{"type":"string","enum":["on","off"]},"margin":{"type":"\#
        number"},"candidate_mase":{"type":["number","null"]},"champion_mase":{"type":["number","null"]},"naive_mase":{\#
        "type":["number","null"]}}},"GradientBoostingParameters":{"type":"object","description":"Hyper-parameters of t\#
        he model `gradient_boosting`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],\#
        "minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it \#
        from the step and the data."},"rounds":{"type":["integer","null"],"minimum":1,"maximum":500,"default":60,"desc\#
        ription":"How many trees are learnt."},"depth":{"type":["integer","null"],"minimum":1,"maximum":6,"default":4,\#
        "description":"How deep a tree may be."},"learning_rate":{"type":["number","null"],"minimum":0.01,"maximum":1,\#
        "default":0.1,"description":"What each tree's answer is multiplied with."}}},"History":{"type":"object","descr\#
        iption":"Observed and expected values of a series, as a chart draws them.","required":["watch","series","granu\#
        larity","step","horizon","level","start","end","points"],"properties":{"watch":{"$ref":"#/components/schemas/N\#
        ame"},"series":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\\#
        d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"step":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d\#
        +h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The distance of the points."},"horizon":{"type":["string",\#
        "null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How\#
         far ahead the expectations were made."},"level":{"type":"number","description":"The level of the bounds that \#
        are emitted now."},"start":{"type":["string","null"],"format":"date-time","description":"Of the first point."}\#
        ,"end":{"type":["string","null"],"format":"date-time","description":"Of the last point."},"points":{"type":"ar\#
        ray","items":{"$ref":"#/components/schemas/HistoryPoint"},"maxItems":11000}}},"HistoryPoint":{"type":"object",\#
        "description":"One grid time. Arm and tier are null until experiments and incidents exist.","required":["time"\#
        ,"observed","expected","lower","upper","error","version","arm","tier"],"properties":{"time":{"type":"string","\#
        format":"date-time"},"observed":{"type":["number","null"]},"expected":{"type":["number","null"]},"lower":{"typ\#
        e":["number","null"],"description":"Lower bound of the expectation's interval at the level that was emitted th\#
        en."},"upper":{"type":["number","null"]},"error":{"type":["number","null"],"description":"Observed minus expec\#
        ted."},"version":{"type":["integer","null"],"description":"The version that made the expectation."},"arm":{"ty\#
        pe":"null"},"tier":{"type":"null"}}},"Interval":{"type":"object","description":"Which prediction intervals are\#
         kept.","required":["levels","emitted_level","method"],"properties":{"levels":{"type":"array","items":{"type":\#
        "number","minimum":0.5,"maximum":0.999},"description":"Ascending."},"emitted_level":{"type":"number","minimum"\#
        :0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","pooled","adaptive_conforma\#
        l"]}}},"IntervalInput":{"type":"object","description":"Which prediction intervals are kept, and how they are m\#
        ade.","additionalProperties":false,"properties":{"levels":{"type":["array","null"],"items":{"type":"number","m\#
        inimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8,"default":[0.9],"description":"Coverage levels."},"emit\#
        ted_level":{"type":["number","null"],"minimum":0.5,"maximum":0.999,"description":"One of `levels`; the largest\#
         by default."},"method":{"type":["string","null"],"enum":["auto","quantile_tracking","pooled","adaptive_confor\#
        mal",null],"default":"auto","description":"pooled: quantiles of past errors; quantile_tracking: quantiles that\#
         are tracked by sample, per step; auto: the better of the two; adaptive_conformal: long-run coverage for any d\#
        ata."}}},"LinearTrendParameters":{"type":"object","description":"Hyper-parameters of the model `linear_trend`.\#
        ","additionalProperties":false,"properties":{"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,\#
        "default":0.001,"description":"Penalty per training row on the standardised coefficients."},"cyclical_time":{"\#
        type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Hour of the day and da\#
        y of the week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},"LiveAccuracy":{"type":"object","desc\#
        ription":"How good the served forecasts of one step have been.","required":["step","n","mae","mase","bias","in\#
        tervals"],"properties":{"step":{"type":"integer","minimum":1,"description":"Steps ahead, 1-based."},"n":{"type\#
        ":"integer","description":"Matured forecasts so far."},"mae":{"type":["number","null"],"description":"Mean abs\#
        olute error, in the unit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mean ab\#
        solute one-step difference; null for a flat window."},"bias":{"type":["number","null"],"description":"Mean of \#
        forecast minus actual."},"intervals":{"type":"array","description":"How the intervals have kept their promise,\#
         one per level; a series without matured ones has none.","items":{"type":"object","required":["level","coverag\#
        e","interval_score","width"],"properties":{"level":{"type":"number"},"coverage":{"type":["number","null"],"des\#
        cription":"Share of values within the bounds that were issued for them."},"interval_score":{"type":["number","\#
        null"],"description":"Mean of width + 2 / (1 - level) * distance outside, in the unit of the metric."},"width"\#
        :{"type":["number","null"],"description":"Mean width."}}}}}},"Liveness":{"type":"object","description":"The pr\#
        ocess answers.","required":["status"],"properties":{"status":{"type":"string","const":"alive"}}},"Matcher":{"t\#
        ype":"object","description":"One label matcher of a selector.","required":["label","op","value"],"additionalPr\#
        operties":false,"properties":{"label":{"type":"string","minLength":1,"maxLength":256,"description":"A label na\#
        me."},"op":{"type":"string","enum":["=","!=","=~","!~"]},"value":{"type":"string","maxLength":4096,"descriptio\#
        n":"A value or, after `=~` and `!~`, an anchored regular expression (RE2)."}}},"Model":{"type":"object","descr\#
        iption":"One model of the catalogue.","required":["kind","title","meaning","parameters","seasonal","intervals"\#
        ,"covariates","partial_fit","cost_class","work_units_per_point","minimum_samples"],"properties":{"kind":{"type\#
        ":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta\#
        ","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"title\#
        ":{"type":"string"},"meaning":{"type":"string"},"parameters":{"type":"array","items":{"$ref":"#/components/sch\#
        emas/Parameter"}},"seasonal":{"type":"boolean","description":"Knows seasons."},"intervals":{"type":"boolean","\#
        description":"Brings prediction intervals of its own."},"covariates":{"type":"boolean","description":"Takes fu\#
        rther series as inputs."},"partial_fit":{"type":"boolean","description":"Can be fine-tuned."},"cost_class":{"t\#
        ype":"string","enum":["free","low","medium","high"]},"work_units_per_point":{"type":"number"},"minimum_samples\#
        ":{"type":"integer","description":"For a look-back of 30 and a horizon of 5 steps."}}},"ModelList":{"type":"ob\#
        ject","description":"The catalogue; not paged.","required":["items"],"properties":{"items":{"type":"array","it\#
        ems":{"$ref":"#/components/schemas/Model"}}}},"ModelParameters":{"description":"Hyper-parameters: those of the\#
         chosen model, each optional.","anyOf":[{"$ref":"#/components/schemas/AutoParameters"},{"$ref":"#/components/s\#
        chemas/NaiveParameters"},{"$ref":"#/components/schemas/SeasonalNaiveParameters"},{"$ref":"#/components/schemas\#
        /WindowAverageParameters"},{"$ref":"#/components/schemas/SesParameters"},{"$ref":"#/components/schemas/Exponen\#
        tialSmoothingParameters"},{"$ref":"#/components/schemas/EtsParameters"},{"$ref":"#/components/schemas/ThetaPar\#
        ameters"},{"$ref":"#/components/schemas/ArimaParameters"},{"$ref":"#/components/schemas/MstlParameters"},{"$re\#
        f":"#/components/schemas/LinearTrendParameters"},{"$ref":"#/components/schemas/SgdParameters"},{"$ref":"#/comp\#
        onents/schemas/NlinearParameters"},{"$ref":"#/components/schemas/FourierRidgeParameters"},{"$ref":"#/component\#
        s/schemas/GradientBoostingParameters"},{"$ref":"#/components/schemas/ModelSelectionParameters"}]},"ModelSelect\#
        ionParameters":{"type":"object","description":"Hyper-parameters of the model `model_selection`.","additionalPr\#
        operties":false,"properties":{"candidates":{"type":["string","null"],"default":"auto,naive,seasonal_naive,wind\#
        ow_average,ses,exponential_smoothing,ets,theta,arima,mstl,linear_trend,sgd,nlinear,fourier_ridge,gradient_boos\#
        ting","description":"The models to choose from, with their defaults; `naive` is always among them."},"budget":\#
        {"type":["number","null"],"minimum":1,"maximum":1000000000,"default":1000000,"description":"Work units to spen\#
        d on a series: twice a model's price per point, cheapest models first."},"ensemble":{"type":["string","null"],\#
        "enum":["on","off",null],"default":"on","description":"Whether the median of the best three may be the choice.\#
        "}}},"MstlParameters":{"type":"object","description":"Hyper-parameters of the model `mstl`.","additionalProper\#
        ties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"descri\#
        ption":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"season2":{"type":\#
        ["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of a second season in steps,\#
         0 for none beside a given `season`."},"robust":{"type":["string","null"],"enum":["on","off",null],"default":"\#
        off","description":"Whether outliers are kept from the seasons; it costs six times as much."},"rest":{"type":[\#
        "string","null"],"enum":["ets","theta","ses","exponential_smoothing",null],"default":"ets","description":"The \#
        model of what remains without the seasons."}}},"NaiveParameters":{"type":"object","description":"Hyper-paramet\#
        ers of the model `naive`.","additionalProperties":false,"properties":{}},"Name":{"type":"string","pattern":"^[\#
        a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLength":1,"maxLength":63,"description":"A name that the client chooses\#
        : lower-case letters, digits and inner hyphens."},"NlinearParameters":{"type":"object","description":"Hyper-pa\#
        rameters of the model `nlinear`.","additionalProperties":false,"properties":{"lags":{"type":["integer","null"]\#
        ,"minimum":0,"maximum":336,"default":0,"description":"How many of the newest points are read; 0: two days or 2\#
        4, as the data allow."},"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"description":"Penalt\#
        y on the coefficients, relative to the mean diagonal of the normal matrix; chosen from the data unless given."\#
        }}},"Parameter":{"type":"object","description":"One hyper-parameter.","required":["name","type","default","mea\#
        ning"],"properties":{"name":{"type":"string"},"type":{"type":"string","enum":["integer","number","string","lis\#
        t"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"enum":{"type":"array","items":{"type":"string"}}\#
        ,"items":{"type":"array","description":"The words of a `list`, which is written as one string with commas.","i\#
        tems":{"type":"string"}},"default":{"description":"Null: chosen from the data.","type":["integer","number","st\#
        ring","null"]},"meaning":{"type":"string"}}},"Pin":{"type":"object","description":"What a rollback left behind\#
        : nothing automatic changes the active version until it is released.","required":["since","reason","until","ro\#
        llback","actor","release"],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"stri\#
        ng"},"until":{"type":["string","null"],"format":"date-time","description":"Null: until it is released."},"roll\#
        back":{"type":["string","null"],"description":"The id of the rollback."},"actor":{"type":"string"},"release":{\#
        "type":["string","null"],"description":"The request that releases it."}}},"Preprocessing":{"type":"object","de\#
        scription":"What happens to the points of a series before a model learns from them.","required":["gaps","outli\#
        ers","scale","transform"],"properties":{"gaps":{"type":"string","enum":["exclude","hold","interpolate","zero"]\#
        },"outliers":{"type":"string","enum":["none","hampel"]},"scale":{"type":"string","enum":["none","standard","mi\#
        nmax","robust"]},"transform":{"type":"string","enum":["none","log1p","box_cox"]}}},"PreprocessingInput":{"type\#
        ":"object","description":"What happens to the points of a series before a model learns from them. Stored in th\#
        e version.","additionalProperties":false,"properties":{"gaps":{"type":["string","null"],"enum":["exclude","hol\#
        d","interpolate","zero",null],"default":"exclude","description":"What a missing point becomes."},"outliers":{"\#
        type":["string","null"],"enum":["none","hampel",null],"default":"none","description":"hampel tames outliers fo\#
        r fitting only; a running model sees what was measured."},"scale":{"type":["string","null"],"enum":["none","st\#
        andard","minmax","robust",null],"default":"none","description":"To what the values are scaled."},"transform":{\#
        "type":["string","null"],"enum":["none","log1p","box_cox",null],"default":"none","description":"What makes the\#
         values more symmetric; forecasts are brought back."}}},"Problem":{"type":"object","description":"An error, RF\#
        C 9457.","required":["type","title","status","detail","instance","code","request_id","retryable"],"properties"\#
        :{"type":{"type":"string","format":"uri-reference","description":"A relative URI, `/problems/{code}`."},"title\#
        ":{"type":"string","description":"The standard phrase of the status."},"status":{"type":"integer","minimum":40\#
        0,"maximum":599,"description":"The HTTP status."},"detail":{"type":"string","description":"A sentence that nam\#
        es the field and the fix."},"instance":{"type":"string","format":"uri-reference","description":"The path of th\#
        e request."},"code":{"type":"string","description":"A stable lower_snake word that programs may switch on, suc\#
        h as `watch_not_found`."},"request_id":{"type":"string","description":"The `X-Request-Id` of the reply; the lo\#
        g has the details under it."},"retryable":{"type":"boolean","description":"Whether the same request may succee\#
        d later without a change."},"errors":{"type":"array","items":{"$ref":"#/components/schemas/Fault"},"minItems":\#
        1,"description":"Every fault of the request at once."}}},"Promotion":{"type":"object","description":"One move \#
        of a version between stages.","required":["watch","version","from_stage","to_stage","state","reason","actor","\#
        previous_version","activation_seq","released_pin","restored_configuration","at"],"properties":{"watch":{"$ref"\#
        :"#/components/schemas/Name"},"version":{"type":"integer","minimum":1},"from_stage":{"type":"string","enum":["\#
        development","staging","production","archived"]},"to_stage":{"type":"string","enum":["development","staging","\#
        production","archived"]},"state":{"type":"string","enum":["pending","acknowledged"],"description":"pending: st\#
        ored; the serving process has not confirmed yet."},"reason":{"type":"string"},"actor":{"type":"string"},"previ\#
        ous_version":{"type":["integer","null"],"description":"The version that was active before."},"activation_seq":\#
        {"type":["integer","null"],"description":"Null when the active version did not change."},"released_pin":{"type\#
        ":"boolean"},"restored_configuration":{"type":"boolean"},"at":{"type":"string","format":"date-time"}}},"Promot\#
        ionInput":{"type":"object","description":"Where to move a version.","required":["to_stage"],"additionalPropert\#
        ies":false,"properties":{"to_stage":{"type":"string","enum":["development","staging","production","archived"]}\#
        ,"reason":{"type":["string","null"],"maxLength":1000,"default":"","description":"For the record."},"expected_a\#
        ctive_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when an\#
        other version is active."},"release_pin":{"type":["boolean","null"],"default":false,"description":"Leave the v\#
        ersion that a rollback has pinned, and release the pin."},"restore_configuration":{"type":["boolean","null"],"\#
        default":false,"description":"Also put the configuration back that the version was trained under."}}},"Promoti\#
        onPreview":{"type":"object","description":"What `validate_only` answers.","required":["validate_only","promoti\#
        on"],"properties":{"validate_only":{"type":"boolean","const":true},"promotion":{"$ref":"#/components/schemas/P\#
        romotion"}}},"QualityReport":{"type":"object","description":"Why a series can or cannot be trained.","required\#
        ":["id","labels","trainable","points_needed","points_covered","span","last_observed","checks"],"properties":{"\#
        id":{"type":"string","description":"The id of the series."},"labels":{"type":"object","additionalProperties":{\#
        "type":"string"}},"trainable":{"type":"boolean"},"points_needed":{"type":"integer","description":"Observed poi\#
        nts that the model needs."},"points_covered":{"type":"integer","description":"Observed points in the window th\#
        at counts."},"span":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+m\#
        s)?)\\s*$","description":"From the oldest to the newest grid point held."},"last_observed":{"type":["string","\#
        null"],"format":"date-time"},"checks":{"type":"array","items":{"type":"object","required":["name","value","lim\#
        it","verdict"],"properties":{"name":{"type":"string","enum":["points","missing_ratio","longest_gap_steps","sta\#
        leness_steps","flat_share","outlier_share","resets_per_100","duplicate_share","non_finite_share"]},"value":{"t\#
        ype":["number","null"]},"limit":{"type":"number"},"verdict":{"type":"string","enum":["pass","warn","fail"]}}}}\#
        }},"Readiness":{"type":"object","description":"Whether this process should get traffic.","required":["status",\#
        "reasons"],"properties":{"status":{"type":"string","enum":["ready","not_ready"]},"reasons":{"type":"array","it\#
        ems":{"$ref":"#/components/schemas/Reason"},"description":"What stands in the way."}}},"Reason":{"type":"objec\#
        t","description":"Why something is as it is.","required":["reason","message"],"properties":{"reason":{"type":"\#
        string","description":"A lower_snake word that programs may switch on."},"message":{"type":"string","descripti\#
        on":"A sentence for people."}}},"Rollback":{"type":"object","description":"One return to an earlier version.",\#
        "required":["id","watch","from","to","state","reason","actor","note","restored_configuration","activation_seq"\#
        ,"pinned","pinned_until","created_at","acknowledged_at","released_at","released_by"],"properties":{"id":{"type\#
        ":"string","description":"Such as `rbk_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Na\#
        me"},"from":{"type":["integer","null"]},"to":{"type":"integer","minimum":1},"state":{"type":"string","enum":["\#
        pending","acknowledged","failed","released"],"description":"acknowledged: no scrape that starts later shows th\#
        e version that was left. released: its pin was lifted."},"reason":{"type":"string"},"actor":{"type":"string"},\#
        "restored_configuration":{"type":"boolean"},"activation_seq":{"type":"integer"},"note":{"type":"string","descr\#
        iption":"What to know of the choice of the target, such as versions that were passed over; often empty."},"pin\#
        ned":{"type":"boolean","description":"Whether it keeps the watch on its target now; DELETE releases it."},"pin\#
        ned_until":{"type":["string","null"],"format":"date-time","description":"The end of the pin; null for one that\#
         lasts until it is released."},"created_at":{"type":"string","format":"date-time"},"acknowledged_at":{"type":[\#
        "string","null"],"format":"date-time"},"released_at":{"type":["string","null"],"format":"date-time"},"released\#
        _by":{"type":["string","null"],"description":"`system:configuration` when the watch was changed to another con\#
        figuration."}}},"RollbackInput":{"type":"object","description":"What to roll back to; an empty body rolls back\#
         to the previously active version.","additionalProperties":false,"properties":{"reason":{"type":["string","nul\#
        l"],"maxLength":1000,"default":"","description":"For the record."},"to_version":{"type":["integer","null"],"mi\#
        nimum":1,"maximum":2147483647,"description":"The previously active version by default."},"expected_active_vers\#
        ion":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when another vers\#
        ion is active."},"restore_configuration":{"type":["boolean","null"],"default":false,"description":"Also put th\#
        e configuration back that the target was trained under."},"pin":{"type":["boolean","null"],"default":true,"des\#
        cription":"Keep drift, schedule and experiments from undoing it."},"pinned_until":{"type":["string","null"],"f\#
        ormat":"date-time","description":"The end of the pin; until it is released by default."}}},"RollbackPatch":{"t\#
        ype":"object","description":"What is changed of a rollback. What it did stays done.","additionalProperties":fa\#
        lse,"properties":{"reason":{"type":["string","null"],"maxLength":1000},"pinned_until":{"type":["string","null"\#
        ],"format":"date-time","description":"Null: until it is released."}}},"RollbackList":{"type":"object","descrip\#
        tion":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components\#
        /schemas/Rollback"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; abse\#
        nt on the last page."}}},"RollbackPreview":{"type":"object","description":"What `validate_only` answers; the i\#
        d stands for nothing.","required":["validate_only","rollback"],"properties":{"validate_only":{"type":"boolean"\#
        ,"const":true},"rollback":{"$ref":"#/components/schemas/Rollback"}}},"SeasonalNaiveParameters":{"type":"object\#
        ","description":"Hyper-parameters of the model `seasonal_naive`.","additionalProperties":false,"properties":{"\#
        season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the seaso\#
        n in steps, 1 for none; 0 finds it from the step and the data."}}},"Selection":{"type":"object","description":\#
        "How the models of a version were chosen.","required":["budget","chosen","series"],"properties":{"budget":{"ty\#
        pe":"number","description":"In work units of the catalogue."},"chosen":{"type":"object","description":"What se\#
        rves, and in how many series.","additionalProperties":{"type":"integer"}},"series":{"type":"array","maxItems":\#
        20,"items":{"type":"object","required":["series","chosen","candidates"],"properties":{"series":{"type":"string\#
        "},"chosen":{"type":"array","items":{"type":"string"}},"candidates":{"type":"array","description":"In the orde\#
        r in which they were tried, the cheapest first.","items":{"type":"object","required":["name","outcome","score"\#
        ,"standard_error","work_units","detail"],"properties":{"name":{"type":"string"},"outcome":{"type":"string","en\#
        um":["chosen","within_one_standard_error","worse","worse_than_naive","over_budget","failed"]},"score":{"type":\#
        ["number","null"],"description":"Mean of MASE and pinball loss."},"standard_error":{"type":["number","null"]},\#
        "work_units":{"type":"number"},"detail":{"type":"string"}}}}}}}}},"Series":{"type":"object","description":"One\#
         label set that the query of a watch returns.","required":["id","labels","first_seen","last_seen","stale","las\#
        t_observed","last_value","points","observed","version","cold","issued_at","counters"],"properties":{"id":{"typ\#
        e":"string","pattern":"^[0-9a-f]{16}$","description":"Sixteen hexadecimal digits of the fingerprint of the lab\#
        els."},"labels":{"type":"object","additionalProperties":{"type":"string"}},"first_seen":{"type":"string","form\#
        at":"date-time"},"last_seen":{"type":"string","format":"date-time"},"stale":{"type":"boolean","description":"T\#
        he newest observation is older than the forecasts reach."},"last_observed":{"type":["string","null"],"format":\#
        "date-time"},"last_value":{"type":["number","null"]},"points":{"type":["integer","null"],"description":"Grid p\#
        oints held."},"observed":{"type":["integer","null"],"description":"Of them observed."},"version":{"type":["int\#
        eger","null"],"minimum":1,"description":"The version that forecasts it."},"cold":{"type":"boolean","descriptio\#
        n":"It joined after that version was trained."},"issued_at":{"type":["string","null"],"format":"date-time"},"c\#
        ounters":{"type":["object","null"],"description":"What was noticed since the series joined; null while it does\#
         not run.","required":["late","late_dropped","duplicates","non_finite"],"properties":{"late":{"type":"integer"\#
        },"late_dropped":{"type":"integer"},"duplicates":{"type":"integer"},"non_finite":{"type":"integer"}}}}},"Serie\#
        sForecast":{"type":"object","description":"The newest forecast of one series.","required":["id","labels","vers\#
        ion","cold","stale","issued_at","data_age_seconds","steps"],"properties":{"id":{"type":"string"},"labels":{"ty\#
        pe":"object","additionalProperties":{"type":"string"}},"version":{"type":["integer","null"],"minimum":1},"cold\#
        ":{"type":"boolean"},"stale":{"type":"boolean","description":"A stale series has no steps, as on `/metrics`."}\#
        ,"issued_at":{"type":["string","null"],"format":"date-time"},"data_age_seconds":{"type":["number","null"]},"st\#
        eps":{"type":"array","items":{"type":"object","required":["step","time","value","intervals"],"properties":{"st\#
        ep":{"type":"integer","minimum":1,"description":"1-based."},"time":{"type":"string","format":"date-time","desc\#
        ription":"On the grid."},"value":{"type":"number"},"intervals":{"type":"array","description":"One per level, a\#
        scending; none until errors are known.","items":{"type":"object","required":["level","lower","upper"],"propert\#
        ies":{"level":{"type":"number"},"lower":{"type":"number"},"upper":{"type":"number"}}}}}}}}},"SeriesList":{"typ\#
        e":"object","description":"In the order of ids.","required":["watch","items"],"properties":{"watch":{"$ref":"#\#
        /components/schemas/Name"},"items":{"type":"array","items":{"$ref":"#/components/schemas/Series"},"maxItems":1\#
        000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"SesPar\#
        ameters":{"type":"object","description":"Hyper-parameters of the model `ses`.","additionalProperties":false,"p\#
        roperties":{"alpha":{"type":["number","null"],"minimum":0.001,"maximum":1,"description":"Weight of the newest \#
        value; the best of eleven unless given."},"criterion":{"type":["string","null"],"enum":["mae","mse",null],"def\#
        ault":"mae","description":"What the chosen weight minimises: the absolute or the squared one-step error."}}},"\#
        SgdParameters":{"type":"object","description":"Hyper-parameters of the model `sgd`.","additionalProperties":fa\#
        lse,"properties":{"epochs":{"type":["integer","null"],"minimum":1,"maximum":200,"default":20,"description":"Th\#
        e most passes over the training rows."},"learning_rate":{"type":["number","null"],"minimum":0.0001,"maximum":1\#
        ,"default":0.5,"description":"The first pass's step, relative to the squared length of a row."},"l2":{"type":[\#
        "number","null"],"minimum":0,"maximum":0.5,"default":0.0001,"description":"Shrinkage per pass."},"cyclical_tim\#
        e":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Hour of the day a\#
        nd day of the week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},"SourceRevision":{"type":"object\#
        ","description":"The data source as it was.","required":["id","revision"],"properties":{"id":{"type":"string"}\#
        ,"revision":{"type":"integer"}}},"StepMetrics":{"description":"The same for one step ahead.","allOf":[{"$ref":\#
        "#/components/schemas/ErrorMetrics"},{"type":"object","required":["step"],"properties":{"step":{"type":"intege\#
        r","minimum":1,"description":"1-based."}}}]},"Summary":{"type":"object","description":"The whole fleet at a gl\#
        ance.","required":["watches","series","versions","rollbacks","data_sources","training_runs","pins","oldest_lag\#
        ","build"],"properties":{"watches":{"type":"object","required":["total","by_state"],"properties":{"total":{"ty\#
        pe":"integer"},"by_state":{"type":"object","description":"Watches in each state, as this process sees them.","\#
        additionalProperties":{"type":"integer"}}}},"series":{"type":"integer","description":"Series that are followed\#
        ."},"versions":{"type":"integer"},"rollbacks":{"type":"integer"},"data_sources":{"type":"object","required":["\#
        healthy","unhealthy","unknown"],"properties":{"healthy":{"type":"integer"},"unhealthy":{"type":"integer"},"unk\#
        nown":{"type":"integer","description":"Not probed yet."}}},"training_runs":{"type":"object","required":["queue\#
        d","running","failed_last_24h"],"properties":{"queued":{"type":"integer"},"running":{"type":"integer"},"failed\#
        _last_24h":{"type":"integer"}}},"pins":{"type":"object","required":["count","watches"],"properties":{"count":{\#
        "type":"integer"},"watches":{"type":"array","items":{"type":"string"},"maxItems":100,"description":"The first \#
        names."}}},"oldest_lag":{"type":["object","null"],"description":"The watch whose newest point is the furthest \#
        behind; null before the first scrape.","required":["watch","seconds"],"properties":{"watch":{"$ref":"#/compone\#
        nts/schemas/Name"},"seconds":{"type":"number"}}},"build":{"type":"object","required":["version","details","ins\#
        tance","started_at"],"properties":{"version":{"type":"string"},"details":{"type":"object","additionalPropertie\#
        s":{"type":"string"}},"instance":{"type":"string"},"started_at":{"type":"string","format":"date-time"}}}}},"Su\#
        pport":{"type":"object","description":"The range of the values; no forecast and no bound is outside of it.","r\#
        equired":["min","max"],"properties":{"min":{"type":["number","null"]},"max":{"type":["number","null"]}}},"Supp\#
        ortInput":{"type":"object","description":"The range of the values; no forecast and no bound is outside of it."\#
        ,"additionalProperties":false,"properties":{"min":{"type":["number","null"],"description":"0 by default for a \#
        rate or an increase; else unbounded."},"max":{"type":["number","null"],"description":"Above `min`; unbounded b\#
        y default."}}},"ThetaParameters":{"type":"object","description":"Hyper-parameters of the model `theta`.","addi\#
        tionalProperties":false,"properties":{"variant":{"type":["string","null"],"enum":["auto","standard","optimized\#
        ","dynamic","dynamic_optimized",null],"default":"dynamic_optimized","description":"The member of the family; `\#
        auto` takes the one with the smallest squared errors."},"season":{"type":["integer","null"],"minimum":0,"maxim\#
        um":10080,"default":0,"description":"Steps per season, at least three of which must fit into the window; 0 fin\#
        ds it, 1 means none."},"season_type":{"type":["string","null"],"enum":["auto","additive","multiplicative",null\#
        ],"default":"auto","description":"How the season is taken out: `auto` takes what leaves the smaller squared er\#
        rors; always additive where a value is not positive."}}},"TrainingRun":{"type":"object","description":"One att\#
        empt to make a version.","required":["id","watch","trigger","policy","state","progress","actor","attempts","ve\#
        rsion","outcome","error","spec_generation","data_source","requested_at","started_at","finished_at"],"propertie\#
        s":{"id":{"type":"string","description":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/compon\#
        ents/schemas/Name"},"trigger":{"type":"string","enum":["cold_start","cron","drift","manual","experiment"]},"po\#
        licy":{"type":"string","enum":["full_retrain","finetune"]},"state":{"type":"string","enum":["queued","running"\#
        ,"succeeded","failed","cancelled","superseded"],"description":"superseded: the configuration changed meanwhile\#
        , the result is not used."},"progress":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"at\#
        tempts":{"type":"integer"},"version":{"type":["integer","null"],"description":"The version it made."},"outcome\#
        ":{"anyOf":[{"$ref":"#/components/schemas/GateOutcome"},{"type":"null"}]},"error":{"type":["object","null"],"d\#
        escription":"Why it failed.","required":["code","detail"],"properties":{"code":{"type":"string"},"detail":{"ty\#
        pe":"string"}}},"spec_generation":{"type":"integer"},"data_source":{"$ref":"#/components/schemas/SourceRevisio\#
        n"},"requested_at":{"type":"string","format":"date-time"},"started_at":{"type":["string","null"],"format":"dat\#
        e-time"},"finished_at":{"type":["string","null"],"format":"date-time"}}},"TrainingRunAccepted":{"description":\#
        "The run, and whether it was open already.","allOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"obje\#
        ct","required":["coalesced"],"properties":{"coalesced":{"type":"boolean","description":"An open run was there:\#
         it is the answer, no second one was made."}}}]},"TrainingRunInput":{"type":"object","description":"How to tra\#
        in; an empty body retrains fully.","additionalProperties":false,"properties":{"policy":{"type":["string","null\#
        "],"enum":["full_retrain","finetune",null],"default":"full_retrain","description":"`finetune` goes on from the\#
         active version where the model can."}}},"TrainingRunList":{"type":"object","description":"Newest first.","req\#
        uired":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/TrainingRun"},"ma\#
        xItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}\#
        },"TrainingRunPatch":{"type":"object","description":"Cancels an open run.","required":["state"],"additionalPro\#
        perties":false,"properties":{"state":{"type":"string","const":"cancelled","description":"The one change that a\#
         client can make."}}},"TrainingRunPreview":{"type":"object","description":"What `validate_only` answers; the i\#
        d stands for nothing.","required":["validate_only","training_run"],"properties":{"validate_only":{"type":"bool\#
        ean","const":true},"training_run":{"$ref":"#/components/schemas/TrainingRun"}}},"MeasuredMetrics":{"type":"obj\#
        ect","description":"Errors over all steps and per step, means over the series.","required":["overall","steps"]\#
        ,"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":\#
        "#/components/schemas/StepMetrics"}}}},"ValidationMetrics":{"type":"object","description":"Rolling-origin vali\#
        dation; `naive` is the last-value forecast on the same origins.","required":["overall","naive","steps","origin\#
        s"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"naive":{"$ref":"#/components/schemas\#
        /ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/StepMetrics"}},"origins":{"type"\#
        :"integer","description":"Rolling origins."}}},"Version":{"type":"object","description":"An immutable result o\#
        f training: where it stands, where it came from, how good it was.","required":["number","watch","model","stage\#
        ","created_at","lineage","data_source","trigger","policy","actor","started_at","duration_ms","data_window","sa\#
        mple_count","series_count","skipped_series","parameters","metrics","gate","features","preprocessing","importan\#
        ce","selection","drift_score","configuration","artifact","imported","blocked","tags","description"],"propertie\#
        s":{"number":{"type":"integer","minimum":1,"description":"Per watch name, never reused."},"watch":{"$ref":"#/c\#
        omponents/schemas/Name"},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","se\#
        s","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradie\#
        nt_boosting","model_selection"]},"stage":{"type":"string","enum":["development","staging","production","archiv\#
        ed"]},"created_at":{"type":"string","format":"date-time"},"lineage":{"type":"object","required":["parent","tra\#
        ining_run"],"properties":{"parent":{"type":["integer","null"],"description":"The version that was active then.\#
        "},"training_run":{"type":["string","null"]}}},"data_source":{"$ref":"#/components/schemas/SourceRevision"},"t\#
        rigger":{"type":"string","enum":["cold_start","cron","drift","manual","experiment"]},"policy":{"type":"string"\#
        ,"enum":["full_retrain","finetune"]},"actor":{"type":"string"},"started_at":{"type":["string","null"],"format"\#
        :"date-time"},"duration_ms":{"type":"number"},"data_window":{"type":"object","description":"Grid times of the \#
        oldest and newest point that was learnt from.","required":["start","end"],"properties":{"start":{"type":"strin\#
        g","format":"date-time"},"end":{"type":"string","format":"date-time"}}},"sample_count":{"type":"integer"},"ser\#
        ies_count":{"type":"integer"},"skipped_series":{"type":"array","items":{"type":"object","required":["series","\#
        reason"],"properties":{"series":{"type":"string"},"reason":{"type":"string"}}},"description":"Series that coul\#
        d not be trained."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"metrics":{"type":"object","r\#
        equired":["training","validation","live"],"properties":{"training":{"anyOf":[{"$ref":"#/components/schemas/Mea\#
        suredMetrics"},{"type":"null"}],"description":"On the points that it has learnt from."},"validation":{"$ref":"\#
        #/components/schemas/ValidationMetrics"},"live":{"anyOf":[{"$ref":"#/components/schemas/MeasuredMetrics"},{"ty\#
        pe":"null"}],"description":"Of matured forecasts, while it is served; what is not measured live is null."}}},"\#
        gate":{"$ref":"#/components/schemas/GateOutcome"},"features":{"type":"array","items":{"type":"string"},"descri\#
        ption":"What the model computes from the past of a series."},"preprocessing":{"type":"object","description":"V\#
        ersions of before 1.1 have no `transform`.","required":["gaps","outliers","scale"],"properties":{"gaps":{"type\#
        ":"string"},"outliers":{"type":"string"},"scale":{"type":"string"},"transform":{"type":"string"}}},"importance\#
        ":{"type":["array","null"],"description":"What forecasts lean on, the most important first; shares that sum to\#
         1 over all features. Empty where the model does not say.","items":{"type":"object","required":["name","weight\#
        "],"properties":{"name":{"type":"string"},"weight":{"type":"number","minimum":0}}}},"selection":{"anyOf":[{"$r\#
        ef":"#/components/schemas/Selection"},{"type":"null"}],"description":"Why these models were chosen; null for a\#
         model that is not chosen from several."},"drift_score":{"type":"null"},"configuration":{"type":"object","desc\#
        ription":"What it was trained under; a rollback can restore it.","required":["transform","model","parameters",\#
        "granularity","horizon","lookback"],"properties":{"metric":{"type":"string"},"labels":{"type":"object","additi\#
        onalProperties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}}\#
        ,"query":{"type":"string"},"transform":{"type":"string","enum":["none","rate","increase","delta","auto"]},"mod\#
        el":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","e\#
        ts","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection\#
        "]},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"granularity":{"type":"string","pattern":"^\\\#
        s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^
        """#
}
