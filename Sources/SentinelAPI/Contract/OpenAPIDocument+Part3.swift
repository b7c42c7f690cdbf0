// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
        headers":{"type":["object","null"],"description":"Extra header fields of every request. Values are secret: rep\#
        lies show `***`, and a `***` sent back keeps the stored value. Host, Content-*, Transfer-Encoding, Connection,\#
         Authorization and Accept-Encoding are refused.","maxProperties":16,"additionalProperties":{"type":"string","m\#
        axLength":4096}},"tenant":{"type":["string","null"],"minLength":1,"maxLength":256,"description":"The value of \#
        `tenant_header`; not secret."},"tenant_header":{"type":["string","null"],"minLength":1,"maxLength":128,"patter\#
        n":"^[A-Za-z0-9_-]+$","default":"X-Scope-OrgID","description":"The tenant header of Mimir and its relatives."}\#
        ,"ca_bundle":{"type":["string","null"],"minLength":1,"maxLength":262144,"description":"PEM certificates instea\#
        d of the system's trust store."},"timeout":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d\#
        )?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"10s","description":"How long one request may take, 100ms\#
         to 5m."},"in_flight_limit":{"type":["integer","null"],"minimum":1,"maximum":64,"default":8,"description":"Req\#
        uests at the same time."},"scrape_interval":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+\#
        d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"15s","description":"How often the source scrapes its ta\#
        rgets, 1s to 1h; the shortest window of a rate is four of them."},"description":{"type":["string","null"],"max\#
        Length":1000,"default":"","description":"For people."}}},"DataSourcePreview":{"type":"object","description":"W\#
        hat `validate_only` answers: the specification that the source has now or would be created with.","required":[\#
        "validate_only","data_source"],"properties":{"validate_only":{"type":"boolean","const":true},"data_source":{"$\#
        ref":"#/components/schemas/DataSourceSpecification"}}},"DataSourceSpecification":{"type":"object","description\#
        ":"What a client wrote, every default spelled out, secrets masked.","required":["name","url","auth","headers",\#
        "tenant","tenant_header","ca_bundle","timeout","in_flight_limit","scrape_interval","description"],"properties"\#
        :{"name":{"$ref":"#/components/schemas/Name"},"url":{"type":"string","format":"uri"},"auth":{"$ref":"#/compone\#
        nts/schemas/Auth"},"headers":{"type":"object","description":"Every value is `***`.","additionalProperties":{"t\#
        ype":"string"}},"tenant":{"type":["string","null"]},"tenant_header":{"type":"string"},"ca_bundle":{"type":["st\#
        ring","null"]},"timeout":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\#
        \\d+ms)?)\\s*$"},"in_flight_limit":{"type":"integer","minimum":1,"maximum":64},"scrape_interval":{"type":"stri\#
        ng","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"description":{"type"\#
        :"string"}}},"DriftPolicy":{"type":"object","description":"When a drop in quality starts a retraining. Kept fo\#
        r the lifecycle milestone; no detector acts on it yet.","required":["enabled","mode","finetune","retrain","win\#
        dow","min_samples","persistence","cooldown","detectors","on_low","on_high"],"properties":{"enabled":{"type":"b\#
        oolean","description":"Whether drift starts trainings."},"mode":{"type":"string","enum":["relative","absolute"\#
        ],"description":"`relative`: thresholds are ratios of live MAE to the baseline frozen at promotion; `absolute`\#
        : live MAE in the unit of the metric."},"finetune":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"desc\#
        ription":"The first threshold, below `retrain`; 1 to 100 in mode relative. Default 1.25 (relative), 0.1 (absol\#
        ute)."},"retrain":{"type":"number","exclusiveMinimum":0,"maximum":1e+18,"description":"The second threshold; 1\#
         to 100 in mode relative. Default 1.75 (relative), 0.3 (absolute)."},"window":{"type":"integer","minimum":10,"\#
        maximum":10000,"description":"Steps over which errors are averaged."},"min_samples":{"type":"integer","minimum\#
        ":1,"maximum":10000,"description":"Errors that the window must hold, at most `window`."},"persistence":{"type"\#
        :"integer","minimum":1,"maximum":1000,"description":"Evaluations in a row that must agree."},"cooldown":{"type\#
        ":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"\#
        The least time between two drift trainings, at most 30d."},"detectors":{"type":"array","items":{"type":"string\#
        ","enum":["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"description":"Which detectors ac\#
        t; all by default."},"on_low":{"type":"string","enum":["none","finetune","full_retrain"],"description":"What h\#
        appens above `finetune`."},"on_high":{"type":"string","enum":["none","finetune","full_retrain"],"description":\#
        "What happens above `retrain`."}}},"DriftPolicyInput":{"type":"object","description":"When a drop in quality s\#
        tarts a retraining.","additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"],"default"\#
        :true,"description":"Whether drift starts trainings."},"mode":{"type":["string","null"],"enum":["relative","ab\#
        solute",null],"default":"relative","description":"`relative`: thresholds are ratios of live MAE to the baselin\#
        e frozen at promotion; `absolute`: live MAE in the unit of the metric."},"finetune":{"type":["number","null"],\#
        "exclusiveMinimum":0,"maximum":1e+18,"description":"The first threshold, below `retrain`; 1 to 100 in mode rel\#
        ative. Default 1.25 (relative), 0.1 (absolute)."},"retrain":{"type":["number","null"],"exclusiveMinimum":0,"ma\#
        ximum":1e+18,"description":"The second threshold; 1 to 100 in mode relative. Default 1.75 (relative), 0.3 (abs\#
        olute)."},"window":{"type":["integer","null"],"minimum":10,"maximum":10000,"default":60,"description":"Steps o\#
        ver which errors are averaged."},"min_samples":{"type":["integer","null"],"minimum":1,"maximum":10000,"default\#
        ":30,"description":"Errors that the window must hold, at most `window`."},"persistence":{"type":["integer","nu\#
        ll"],"minimum":1,"maximum":1000,"default":3,"description":"Evaluations in a row that must agree."},"cooldown":\#
        {"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$",\#
        "default":"30m","description":"The least time between two drift trainings, at most 30d."},"detectors":{"type":\#
        ["array","null"],"items":{"type":"string","enum":["performance","residual_cusum","input"]},"minItems":1,"maxIt\#
        ems":3,"default":["performance","residual_cusum","input"],"description":"Which detectors act; all by default."\#
        },"on_low":{"type":["string","null"],"enum":["none","finetune","full_retrain",null],"default":"finetune","desc\#
        ription":"What happens above `finetune`."},"on_high":{"type":["string","null"],"enum":["none","finetune","full\#
        _retrain",null],"default":"full_retrain","description":"What happens above `retrain`."}}},"Emission":{"type":"\#
        object","description":"What a watch shows on `/metrics`.","required":["metric_name","steps","step_bounds","ver\#
        sion_label","expected"],"properties":{"metric_name":{"type":["string","null"]},"steps":{"description":"Which s\#
        teps ahead appear in `<metric>_sentinel_predicted`: a list of steps (1-based, up to the horizon), all, or none\#
        .","anyOf":[{"type":"string","enum":["all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maxi\#
        mum":1000},"minItems":1,"maxItems":1000}]},"step_bounds":{"type":"boolean"},"version_label":{"type":"boolean"}\#
        ,"expected":{"type":"array","items":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m\#
        )?(\\d+s)?(\\d+ms)?)\\s*$"}}}},"EmissionInput":{"type":"object","description":"What a watch shows on `/metrics\#
        `.","additionalProperties":false,"properties":{"metric_name":{"type":["string","null"],"minLength":1,"maxLengt\#
        h":200,"pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"The family base name; the metric's own by default\#
        . Required for a `query` watch and for a metric with a UTF-8 name, unless `steps` is `off`."},"steps":{"descri\#
        ption":"Which steps ahead appear in `<metric>_sentinel_predicted`: a list of steps (1-based, up to the horizon\#
        ), all, or none.","anyOf":[{"type":"string","enum":["all","off"]},{"type":"array","items":{"type":"integer","m\#
        inimum":1,"maximum":1000},"minItems":1,"maxItems":1000},{"type":"null"}],"default":"all"},"step_bounds":{"type\#
        ":["boolean","null"],"default":false,"description":"Whether bounds at `interval.emitted_level` appear beside t\#
        he steps."},"version_label":{"type":["boolean","null"],"default":true,"description":"Whether `sentinel_version\#
        ` is a label; without it series stay the same over retrainings."},"expected":{"type":["array","null"],"items":\#
        {"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItem\#
        s":1,"maxItems":8,"description":"How far ahead the shown expectation was forecast: whole multiples of the gran\#
        ularity up to the horizon. By default one step."}}},"ErrorMetrics":{"type":"object","description":"Means over \#
        the series; what cannot be said is null.","required":["n","mae","rmse","mase","wape","smape","mape","bias","pi\#
        nball","coverage"],"properties":{"n":{"type":"integer","description":"Scored forecasts."},"mae":{"type":["numb\#
        er","null"]},"rmse":{"type":["number","null"]},"mase":{"type":["number","null"]},"wape":{"type":["number","nul\#
        l"]},"smape":{"type":["number","null"]},"mape":{"type":["number","null"]},"bias":{"type":["number","null"]},"p\#
        inball":{"type":["number","null"]},"coverage":{"type":["number","null"]}}},"EtsParameters":{"type":"object","d\#
        escription":"Hyper-parameters of the model `ets`.","additionalProperties":false,"properties":{"season":{"type"\#
        :["integer","null"],"minimum":0,"maximum":10080,"default":0,"description":"Steps per season, at least three of\#
         which must fit into the window; 0 finds it, 1 means none."},"error":{"type":["string","null"],"enum":["auto",\#
        "additive","multiplicative",null],"default":"additive","description":"How the error enters. `auto` chooses fro\#
        m the data."},"trend":{"type":["string","null"],"enum":["auto","none","additive",null],"default":"auto","descr\#
        iption":"The trend. `auto` chooses from the data."},"damped":{"type":["string","null"],"enum":["auto","on","of\#
        f",null],"default":"auto","description":"Whether a trend dies away."},"season_type":{"type":["string","null"],\#
        "enum":["auto","none","additive","multiplicative",null],"default":"auto","description":"How the season enters.\#
         `auto` chooses from the data."},"ic":{"type":["string","null"],"enum":["aic","aicc","bic",null],"default":"ai\#
        cc","description":"The information criterion that forms are compared by."}}},"ExponentialSmoothingParameters":\#
        {"type":"object","description":"Hyper-parameters of the model `exponential_smoothing`.","additionalProperties"\#
        :false,"properties":{"damped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","desc\#
        ription":"Whether the trend dies away; `auto` decides by the one-step error."},"alpha":{"type":["number","null\#
        "],"minimum":0.001,"maximum":1,"description":"Weight of the newest value in the level; chosen from the data un\#
        less given."},"beta":{"type":["number","null"],"minimum":0,"maximum":1,"description":"Weight of the newest cha\#
        nge in the trend, 0 for none; chosen from the data unless given."},"phi":{"type":["number","null"],"minimum":0\#
        .5,"maximum":1,"description":"What remains of the trend after each step; chosen from the data unless given."}}\#
        },"Fault":{"type":"object","description":"One mistake in a document that a client sent.","required":["pointer"\#
        ,"code","detail"],"properties":{"pointer":{"type":"string","format":"json-pointer","description":"Where: a JSO\#
        N pointer (RFC 6901) into the body; empty for the body itself."},"code":{"type":"string","enum":["required","u\#
        nknown_field","wrong_type","out_of_range","invalid","conflict","duplicate","too_long","too_short","too_many","\#
        too_few","not_found","unsupported","read_only"],"description":"The kind of mistake."},"detail":{"type":"string\#
        ","description":"A sentence that names the fix."}}},"Forecast":{"type":"object","description":"The newest fore\#
        cast of every series, in the order of ids.","required":["watch","state","model","granularity","horizon","inter\#
        val","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas\#
        /WatchState"},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponen\#
        tial_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting\#
        ","model_selection"]},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m\#
        )?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d\#
        +m)?(\\d+s)?(\\d+ms)?)\\s*$"},"interval":{"type":"object","description":"The levels of the reply, and those th\#
        at the watch keeps; bounds of others are worked out from them.","required":["levels","kept_levels","emitted_le\#
        vel","method"],"properties":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},\#
        "description":"Ascending."},"kept_levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.9\#
        99}},"emitted_level":{"type":"number","minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto",\#
        "quantile_tracking","pooled","adaptive_conformal"]}}},"items":{"type":"array","items":{"$ref":"#/components/sc\#
        hemas/SeriesForecast"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; a\#
        bsent on the last page."}}},"FourierRidgeParameters":{"type":"object","description":"Hyper-parameters of the m\#
        odel `fourier_ridge`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum\#
        ":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the\#
         step and the data."},"changes":{"type":["integer","null"],"minimum":0,"maximum":50,"default":25,"description"\#
        :"The most points at which the trend may bend."},"harmonics":{"type":["integer","null"],"minimum":1,"maximum":\#
        50,"default":12,"description":"The most sine waves per season."}}},"GateOutcome":{"type":"object","description\#
        ":"What was decided about a freshly trained version, and on which scores.","required":["promoted","reason"],"p\#
        roperties":{"promoted":{"type":"boolean"},"reason":{"type":"string","description":"Such as `first_version`, `b\#
        etter_than_champion`, `worse_than_naive`, `configuration_changed`."},"gate":{"type":"string","enum":["on","off\#
        "]},"margin":{"type":"number"},"candidate_mase":{"type":["number","null"]},"champion_mase":{"type":["number","\#
        null"]},"naive_mase":{"type":["number","null"]}}},"GradientBoostingParameters":{"type":"object","description":\#
        "Hyper-parameters of the model `gradient_boosting`.","additionalProperties":false,"properties":{"season":{"typ\#
        e":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1\#
         for none; 0 finds it from the step and the data."},"rounds":{"type":["integer","null"],"minimum":1,"maximum":\#
        500,"default":60,"description":"How many trees are learnt."},"depth":{"type":["integer","null"],"minimum":1,"m\#
        aximum":6,"default":4,"description":"How deep a tree may be."},"learning_rate":{"type":["number","null"],"mini\#
        mum":0.01,"maximum":1,"default":0.1,"description":"What each tree's answer is multiplied with."}}},"History":{\#
        "type":"object","description":"Observed and expected values of a series, as a chart draws them.","required":["\#
        watch","series","granularity","step","horizon","level","start","end","points"],"properties":{"watch":{"$ref":"\#
        #/components/schemas/Name"},"series":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+\#
        y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"step":{"type":"string","pattern":"^\\s*(0|(\\d+y\#
        )?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The distance of the points."},"horiz\#
        on":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s\#
        *$","description":"How far ahead the expectations were made."},"level":{"type":"number","description":"The lev\#
        el of the bounds that are emitted now."},"start":{"type":["string","null"],"format":"date-time","description":\#
        "Of the first point."},"end":{"type":["string","null"],"format":"date-time","description":"Of the last point."\#
        },"points":{"type":"array","items":{"$ref":"#/components/schemas/HistoryPoint"},"maxItems":11000}}},"HistoryPo\#
        int":{"type":"object","description":"One grid time. Arm and tier are null until experiments and incidents exis\#
        t.","required":["time","observed","expected","lower","upper","error","version","arm","tier"],"properties":{"ti\#
        me":{"type":"string","format":"date-time"},"observed":{"type":["number","null"]},"expected":{"type":["number",\#
        "null"]},"lower":{"type":["number","null"],"description":"Lower bound of the expectation's interval at the lev\#
        el that was emitted then."},"upper":{"type":["number","null"]},"error":{"type":["number","null"],"description"\#
        :"Observed minus expected."},"version":{"type":["integer","null"],"description":"The version that made the exp\#
        ectation."},"arm":{"type":"null"},"tier":{"type":"null"}}},"Interval":{"type":"object","description":"Which pr\#
        ediction intervals are kept.","required":["levels","emitted_level","method"],"properties":{"levels":{"type":"a\#
        rray","items":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Ascending."},"emitted_level":{"ty\#
        pe":"number","minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","pool\#
        ed","adaptive_conformal"]}}},"IntervalInput":{"type":"object","description":"Which prediction intervals are ke\#
        pt, and how they are made.","additionalProperties":false,"properties":{"levels":{"type":["array","null"],"item\#
        s":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8,"default":[0.9],"description":"Co\#
        verage levels."},"emitted_level":{"type":["number","null"],"minimum":0.5,"maximum":0.999,"description":"One of\#
         `levels`; the largest by default."},"method":{"type":["string","null"],"enum":["auto","quantile_tracking","po\#
        oled","adaptive_conformal",null],"default":"auto","description":"pooled: quantiles of past errors; quantile_tr\#
        acking: quantiles that are tracked by sample, per step; auto: the better of the two; adaptive_conformal: long-\#
        run coverage for any data."}}},"LinearTrendParameters":{"type":"object","description":"Hyper-parameters of the\#
         model `linear_trend`.","additionalProperties":false,"properties":{"ridge":{"type":["number","null"],"minimum"\#
        :1e-09,"maximum":1000,"default":0.001,"description":"Penalty per training row on the standardised coefficients\#
        ."},"cyclical_time":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"\#
        Hour of the day and day of the week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},"LiveAccuracy":\#
        {"type":"object","description":"How good the served forecasts of one step have been.","required":["step","n","\#
        mae","mase","bias","intervals"],"properties":{"step":{"type":"integer","minimum":1,"description":"Steps ahead,\#
         1-based."},"n":{"type":"integer","description":"Matured forecasts so far."},"mae":{"type":["number","null"],"\#
        description":"Mean absolute error, in the unit of the metric."},"mase":{"type":["number","null"],"description"\#
        :"MAE over the mean absolute one-step difference; null for a flat window."},"bias":{"type":["number","null"],"\#
        description":"Mean of forecast minus actual."},"intervals":{"type":"array","description":"How the intervals ha\#
        ve kept their promise, one per level; a series without matured ones has none.","items":{"type":"object","requi\#
        red":["level","coverage","interval_score","width"],"properties":{"level":{"type":"number"},"coverage":{"type":\#
        ["number","null"],"description":"Share of values within the bounds that were issued for them."},"interval_scor\#
        e":{"type":["number","null"],"description":"Mean of width + 2 / (1 - level) * distance outside, in the unit of\#
         the metric."},"width":{"type":["number","null"],"description":"Mean width."}}}}}},"Liveness":{"type":"object"\#
        ,"description":"The process answers.","required":["status"],"properties":{"status":{"type":"string","const":"a\#
        live"}}},"Matcher":{"type":"object","description":"One label matcher of a selector.","required":["label","op",\#
        "value"],"additionalProperties":false,"properties":{"label":{"type":"string","minLength":1,"maxLength":256,"de\#
        scription":"A label name."},"op":{"type":"string","enum":["=","!=","=~","!~"]},"value":{"type":"string","maxLe\#
        ngth":4096,"description":"A value or, after `=~` and `!~`, an anchored regular expression (RE2)."}}},"Model":{\#
        "type":"object","description":"One model of the catalogue.","required":["kind","title","meaning","parameters",\#
        "seasonal","intervals","covariates","partial_fit","cost_class","work_units_per_point","minimum_samples"],"prop\#
        erties":{"kind":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_s\#
        moothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","mod\#
        el_selection"]},"title":{"type":"string"},"meaning":{"type":"string"},"parameters":{"type":"array","items":{"$\#
        ref":"#/components/schemas/Parameter"}},"seasonal":{"type":"boolean","description":"Knows seasons."},"interval\#
        s":{"type":"boolean","description":"Brings prediction intervals of its own."},"covariates":{"type":"boolean","\#
        description":"Takes further series as inputs."},"partial_fit":{"type":"boolean","description":"Can be fine-tun\#
        ed."},"cost_class":{"type":"string","enum":["free","low","medium","high"]},"work_units_per_point":{"type":"num\#
        ber"},"minimum_samples":{"type":"integer","description":"For a look-back of 30 and a horizon of 5 steps."}}},"\#
        ModelList":{"type":"object","description":"The catalogue; not paged.","required":["items"],"properties":{"item\#
        s":{"type":"array","items":{"$ref":"#/components/schemas/Model"}}}},"ModelParameters":{"description":"Hyper-pa\#
        rameters: those of the chosen model, each optional.","anyOf":[{"$ref":"#/components/schemas/AutoParameters"},{\#
        "$ref":"#/components/schemas/NaiveParameters"},{"$ref":"#/components/schemas/SeasonalNaiveParameters"},{"$ref"\#
        :"#/components/schemas/WindowAverageParameters"},{"$ref":"#/components/schemas/SesParameters"},{"$ref":"#/comp\#
        onents/schemas/ExponentialSmoothingParameters"},{"$ref":"#/components/schemas/EtsParameters"},{"$ref":"#/compo\#
        nents/schemas/ThetaParameters"},{"$ref":"#/components/schemas/ArimaParameters"},{"$ref":"#/components/schemas/\#
        MstlParameters"},{"$ref":"#/components/schemas/LinearTrendParameters"},{"$ref":"#/components/schemas/SgdParame\#
        ters"},{"$ref":"#/components/schemas/NlinearParameters"},{"$ref":"#/components/schemas/FourierRidgeParameters"\#
        },{"$ref":"#/components/schemas/GradientBoostingParameters"},{"$ref":"#/components/schemas/ModelSelectionParam\#
        eters"}]},"ModelSelectionParameters":{"type":"object","description":"Hyper-parameters of the model `model_sele\#
        ction`.","additionalProperties":false,"properties":{"candidates":{"type":["string","null"],"default":"auto,nai\#
        ve,seasonal_naive,window_average,ses,exponential_smoothing,ets,theta,arima,mstl,linear_trend,sgd,nlinear,fouri\#
        er_ridge,gradient_boosting","description":"The models to choose from, with their defaults; `naive` is always a\#
        mong them."},"budget":{"type":["number","null"],"minimum":1,"maximum":1000000000,"default":1000000,"descriptio\#
        n":"Work units to spend on a series: twice a model's price per point, cheapest models first."},"ensemble":{"ty\#
        pe":["string","null"],"enum":["on","off",null],"default":"on","description":"Whether the median of the best th\#
        ree may be the choice."}}},"MstlParameters":{"type":"object","description":"Hyper-parameters of the model `mst\#
        l`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":1000\#
        00,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the step and the data\#
        ."},"season2":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of a s\#
        econd season in steps, 0 for none beside a given `season`."},"robust":{"type":["string","null"],"enum":["on","\#
        off",null],"default":"off","description":"Whether outliers are kept from the seasons; it costs six times as mu\#
        ch."},"rest":{"type":["string","null"],"enum":["ets","theta","ses","exponential_smoothing",null],"default":"et\#
        s","description":"The model of what remains without the seasons."}}},"NaiveParameters":{"type":"object","descr\#
        iption":"Hyper-parameters of the model `naive`.","additionalProperties":false,"properties":{}},"Name":{"type":\#
        "string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLength":1,"maxLength":63,"description":"A name t\#
        hat the client chooses: lower-case letters, digits and inner hyphens."},"NlinearParameters":{"type":"object","\#
        description":"Hyper-parameters of the model `nlinear`.","additionalProperties":false,"properties":{"lags":{"ty\#
        pe":["integer","null"],"minimum":0,"maximum":336,"default":0,"description":"How many of the newest points are \#
        read; 0: two days or 24, as the data allow."},"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000\#
        ,"description":"Penalty on the coefficients, relative to the mean diagonal of the normal matrix; chosen from t\#
        he data unless given."}}},"Parameter":{"type":"object","description":"One hyper-parameter.","required":["name"\#
        ,"type","default","meaning"],"properties":{"name":{"type":"string"},"type":{"type":"string","enum":["integer",\#
        "number","string","list"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"enum":{"type":"array","ite\#
        ms":{"type":"string"}},"items":{"type":"array","description":"The words of a `list`, which is written as one s\#
        tring with commas.","items":{"type":"string"}},"default":{"description":"Null: chosen from the data.","type":[\#
        "integer","number","string","null"]},"meaning":{"type":"string"}}},"Pin":{"type":"object","description":"What \#
        a rollback left behind: nothing automatic changes the active version until it is released.","required":["since\#
        ","reason","until","rollback","actor","release"],"properties":{"since":{"type":"string","format":"date-time"},\#
        "reason":{"type":"string"},"until":{"type":["string","null"],"format":"date-time","description":"Null: until i\#
        t is released."},"rollback":{"type":["string","null"],"description":"The id of the rollback."},"actor":{"type"\#
        :"string"},"release":{"type":["string","null"],"description":"The request that releases it."}}},"Preprocessing\#
        ":{"type":"object","description":"What happens to the points of a series before a model learns from them.","re\#
        quired":["gaps","outliers","scale","transform"],"properties":{"gaps":{"type":"string","enum":["exclude","hold"\#
        ,"interpolate","zero"]},"outliers":{"type":"string","enum":["none","hampel"]},"scale":{"type":"string","enum":\#
        ["none","standard","minmax","robust"]},"transform":{"type":"string","enum":["none","log1p","box_cox"]}}},"Prep\#
        rocessingInput":{"type":"object","description":"What happens to the points of a series before a model learns f\#
        rom them. Stored in the version.","additionalProperties":false,"properties":{"gaps":{"type":["string","null"],\#
        "enum":["exclude","hold","interpolate","zero",null],"default":"exclude","description":"What a missing point be\#
        comes."},"outliers":{"type":["string","null"],"enum":["none","hampel",null],"default":"none","description":"ha\#
        mpel tames outliers for fitting only; a running model sees what was measured."},"scale":{"type":["string","nul\#
        l"],"enum":["none","standard","minmax","robust",null],"default":"none","description":"To what the values are s\#
        caled."},"transform":{"type":["string","null"],"enum":["none","log1p","box_cox",null],"default":"none","descri\#
        ption":"What makes the values more symmetric; forecasts are brought back."}}},"Problem":{"type":"object","desc\#
        ription":"An error, RFC 9457.","required":["type","title","status","detail","instance","code","request_id","re\#
        tryable"],"properties":{"type":{"type":"string","format":"uri-reference","description":"A relative URI, `/prob\#
        lems/{code}`."},"title":{"type":"string","description":"The standard phrase of the status."},"status":{"type":\#
        "integer","minimum":400,"maximum":599,"description":"The HTTP status."},"detail":{"type":"string","description\#
        ":"A sentence that names the field and the fix."},"instance":{"type":"string","format":"uri-reference","descri\#
        ption":"The path of the request."},"code":{"type":"string","description":"A stable lower_snake word that progr\#
        ams may switch on, such as `watch_not_found`."},"request_id":{"type":"string","description":"The `X-Request-Id\#
        ` of the reply; the log has the details under it."},"retryable":{"type":"boolean","description":"Whether the s\#
        ame request may succeed later without a change."},"errors":{"type":"array","items":{"$ref":"#/components/schem\#
        as/Fault"},"minItems":1,"description":"Every fault of the request at once."}}},"Promotion":{"type":"object","d\#
        escription":"One move of a version between stages.","required":["watch","version","from_stage","to_stage","sta\#
        te","reason","actor","previous_version","activation_seq","released_pin","restored_configuration","at"],"proper\#
        ties":{"watch":{"$ref":"#/components/schemas/Name"},"version":{"type":"integer","minimum":1},"from_stage":{"ty\#
        pe":"string","enum":["development","staging","production","archived"]},"to_stage":{"type":"string","enum":["de\#
        velopment","staging","production","archived"]},"state":{"type":"string","enum":["pending","acknowledged"],"des\#
        cription":"pending: stored; the serving process has not confirmed yet."},"reason":{"type":"string"},"actor":{"\#
        type":"string"},"previous_version":{"type":["integer","null"],"description":"The version that was active befor\#
        e."},"activation_seq":{"type":["integer","null"],"description":"Null when the active version did not change."}\#
        ,"released_pin":{"type":"boolean"},"restored_configuration":{"type":"boolean"},"at":{"type":"string","format":\#
        "date-time"}}},"PromotionInput":{"type":"object","description":"Where to move a version.","required":["to_stag\#
        e"],"additionalProperties":false,"properties":{"to_stage":{"type":"string","enum":["development","staging","pr\#
        oduction","archived"]},"reason":{"type":["string","null"],"maxLength":1000,"default":"","description":"For the\#
         record."},"expected_active_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description"\#
        :"A guard: 409 when another version is active."},"release_pin":{"type":["boolean","null"],"default":false,"des\#
        cription":"Leave the version that a rollback has pinned, and release the pin."},"restore_configuration":{"type\#
        ":["boolean","null"],"default":false,"description":"Also put the configuration back that the version was train\#
        ed under."}}},"PromotionPreview":{"type":"object","description":"What `validate_only` answers.","required":["v\#
        alidate_only","promotion"],"properties":{"validate_only":{"type":"boolean","const":true},"promotion":{"$ref":"\#
        #/components/schemas/Promotion"}}},"QualityReport":{"type":"object","description":"Why a series can or cannot \#
        be trained.","required":["id","labels","trainable","points_needed","points_covered","span","last_observed","ch\#
        ecks"],"properties":{"id":{"type":"string","description":"The id of the series."},"labels":{"type":"object","a\#
        dditionalProperties":{"type":"string"}},"trainable":{"type":"boolean"},"points_needed":{"type":"integer","desc\#
        ription":"Observed points that the model needs."},"points_covered":{"type":"integer","description":"Observed p\#
        oints in the window that counts."},"span":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?\#
        (\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"From the oldest to the newest grid point held."},"last_observe\#
        d":{"type":["string","null"],"format":"date-time"},"checks":{"type":"array","items":{"type":"object","required\#
        ":["name","value","limit","verdict"],"properties":{"name":{"type":"string","enum":["points","missing_ratio","l\#
        ongest_gap_steps","staleness_steps","flat_share","outlier_share","resets_per_100","duplicate_share","non_finit\#
        e_share"]},"value":{"type":["number","null"]},"limit":{"type":"number"},"verdict":{"type":"string","enum":["pa\#
        ss","warn","fail"]}}}}}},"Readiness":{"type":"object","description":"Whether this process should get traffic."\#
        ,"required":["status","reasons"],"properties":{"status":{"type":"string","enum":["ready","not_ready"]},"reason\#
        s":{"type":"array","items":{"$ref":"#/components/schemas/Reason"},"description":"What stands in the way."}}},"\#
        Reason":{"type":"object","description":"Why something is as it is.","required":["reason","message"],"propertie\#
        s":{"reason":{"type":"string","description":"A lower_snake word that programs may switch on."},"message":{"typ\#
        e":"string","description":"A sentence for people."}}},"Rollback":{"type":"object","description":"One return to\#
         an earlier version.","required":["id","watch","from","to","state","reason","actor","note","restored_configura\#
        tion","activation_seq","pinned","pinned_until","created_at","acknowledged_at","released_at","released_by"],"pr\#
        operties":{"id":{"type":"string","description":"Such as `rbk_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#\#
        /components/schemas/Name"},"from":{"type":["integer","null"]},"to":{"type":"integer","minimum":1},"state":{"ty\#
        pe":"string","enum":["pending","acknowledged","failed","released"],"description":"acknowledged: no scrape that\#
         starts later shows the version that was left. released: its pin was lifted."},"reason":{"type":"string"},"act\#
        or":{"type":"string"},"restored_configuration":{"type":"boolean"},"activation_seq":{"type":"integer"},"note":{\#
        "type":"string","description":"What to know of the choice of the target, such as versions that were passed ove\#
        r; often empty."},"pinned":{"type":"boolean","description":"Whether it keeps the watch on its target now; DELE\#
        TE releases it."},"pinned_until":{"type":["string","null"],"format":"date-time","description":"The end of the \#
        pin; null for one that lasts until it is released."},"created_at":{"type":"string","format":"date-time"},"ackn\#
        owledged_at":{"type":["string","null"],"format":"date-time"},"released_at":{"type":["string","null"],"format":\#
        "date-time"},"released_by":{"type":["string","null"],"description":"`system:configuration` when the watch was \#
        changed to another configuration."}}},"RollbackInput":{"type":"object","description":"What to roll back to; an\#
         empty body rolls back to the previously active version.","additionalProperties":false,"properties":{"reason":\#
        {"type":["string","null"],"maxLength":1000,"default":"","description":"For the record."},"to_version":{"type":\#
        ["integer","null"],"minimum":1,"maximum":2147483647,"description":"The previously active version by default."}\#
        ,"expected_active_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard:\#
         409 when another version is active."},"restore_configuration":{"type":["boolean","null"],"default":false,"des\#
        cription":"Also put the configuration back that the target was trained under."},"pin":{"type":["boolean","null\#
        "],"default":true,"description":"Keep drift, schedule and experiments from undoing it."},"pinned_until":{"type\#
        ":["string","null"],"format":"date-time","description":"The end of the pin; until it is released by default."}\#
        }},"RollbackPatch":{"type":"object","description":"What is changed of a rollback. What it did stays done.","ad\#
        ditionalProperties":false,"properties":{"reason":{"type":["string","null"],"maxLength":1000},"pinned_until":{"\#
        type":["string","null"],"format":"date-time","description":"Null: until it is released."}}},"RollbackList":{"t\#
        ype":"object","description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items"\#
        :{"$ref":"#/components/schemas/Rollback"},"maxItems":1000},"next_page_token":{"type":"string","description":"O\#
        paque and signed; absent on the last page."}}},"RollbackPreview":{"type":"object","description":"What `validat\#
        e_only` answers; the id stands for nothing.","required":["validate_only","rollback"],"properties":{"validate_o\#
        nly":{"type":"boolean","const":true},"rollback":{"$ref":"#/components/schemas/Rollback"}}},"SeasonalNaiveParam\#
        eters":{"type":"object","description":"Hyper-parameters of the model `seasonal_naive`.","additionalProperties"\#
        :false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description\#
        ":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."}}},"Selection":{"type":"\#
        object","description":"How the models of a version were chosen.","required":["budget","chosen","series"],"prop\#
        erties":{"budget":{"type":"number","description":"In work units of the catalogue."},"chosen":{"type":"object",\#
        "description":"What serves, and in how many series.","additionalProperties":{"type":"integer"}},"series":{"typ\#
        e":"array","maxItems":20,"items":{"type":"object","required":["series","chosen","candidates"],"properties":{"s\#
        eries":{"type":"string"},"chosen":{"type":"array","items":{"type":"string"}},"candidates":{"type":"array","des\#
        cription":"In the order in which they were tried, the cheapest first.","items":{"type":"object","required":["n\#
        ame","outcome","score","standard_error","work_units","detail"],"properties":{"name":{"type":"string"},"outcome\#
        ":{"type":"string","enum":["chosen","within_one_standard_error","worse","worse_than_naive","over_budget","fail\#
        ed"]},"score":{"type":["number","null"],"description":"Mean of MASE and pinball loss."},"standard_error":{"typ\#
        e":["number","null"]},"work_units":{"type":"number"},"detail":{"type":"string"}}}}}}}}},"Series":{"type":"obje\#
        ct","description":"One label set that the query of a watch returns.","required":["id","labels","first_seen","l\#
        ast_seen","stale","last_observed","last_value","points","observed","version","cold","issued_at","counters"],"p\#
        roperties":{"id":{"type":"string","pattern":"^[0-9a-f]{16}$","description":"Sixteen hexadecimal digits of the \#
        fingerprint of the labels."},"labels":{"type":"object","additionalProperties":{"type":"string"}},"first_seen":\#
        {"type":"string","format":"date-time"},"last_seen":{"type":"string","format":"date-time"},"stale":{"type":"boo\#
        lean","description":"The newest observation is older than the forecasts reach."},"last_observed":{"type":["str\#
        ing","null"],"format":"date-time"},"last_value":{"type":["number","null"]},"points":{"type":["integer","null"]\#
        ,"description":"Grid points held."},"observed":{"type":["integer","null"],"description":"Of them observed."},"\#
        version":{"type":["integer","null"],"minimum":1,"description":"The version that forecasts it."},"cold":{"type"\#
        :"boolean","description":"It joined after that version was trained."},"issued_at":{"type":["string","null"],"f\#
        ormat":"date-time"},"counters":{"type":["object","null"],"description":"What was noticed since the series join\#
        ed; null while it does not run.","required":["late","late_dropped","duplicates","non_finite"],"properties":{"l\#
        ate":{"type":"integer"},"late_dropped":{"type":"integer"},"duplicates":{"type":"integer"},"non_finite":{"type"\#
        :"integer"}}}}},"SeriesForecast":{"type":"object","description":"The newest forecast of one series.","required\#
        ":["id","labels","version","cold","stale","issued_at","data_age_seconds","steps"],"properties":{"id":{"type":"\#
        string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"version":{"type":["integer","nul\#
        l"],"minimum":1},"cold":{"type":"boolean"},"stale":{"type":"boolean","description":"A stale series has no step\#
        s, as on `/metrics`."},"issued_at":{"type":["string","null"],"format":"date-time"},"data_age_seconds":{"type":\#
        ["number","null"]},"steps":{"type":"array","items":{"type":"object","required":["step","time","value","interva\#
        ls"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."},"time":{"type":"string","for\#
        mat":"date-time","description":"On the grid."},"value":{"type":"number"},"intervals":{"type":"array","descript\#
        ion":"One per level, ascending; none until errors are known.","items":{"type":"object","required":["level","lo\#
        wer","upper"],"properties":{"level":{"type":"number"},"lower":{"type":"number"},"upper":{"type":"number"}}}}}}\#
        }}},"SeriesList":{"type":"object","description":"In the order of ids.","required":["watch","items"],"propertie\#
        s":{"watch":{"$ref":"#/components/schemas/Name"},"items":{"type":"array","items":{"$ref":"#/components/schemas\#
        /Series"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the \#
        last page."}}},"SesParameters":{"type":"object","description":"Hyper-parameters of the model `ses`.","addition\#
        alProperties":false,"properties":{"alpha":{"type":["number","null"],"minimum":0.001,"maximum":1,"description":\#
        "Weight of the newest value; the best of eleven unless given."},"criterion":{"type":["string","null"],"enum":[\#
        "mae","mse",null],"default":"mae","description":"What the chosen weight minimises: the absolute or the squared\#
         one-step error."}}},"SgdParameters":{"type":"object","description":"Hyper-parameters of the model `sgd`.","ad\#
        ditionalProperties":false,"properties":{"epochs":{"type":["integer","null"],"minimum":1,"maximum":200,"default\#
        ":20,"description":"The most passes over the training rows."},"learning_rate":{"type":["number","null"],"minim\#
        um":0.0001,"maximum":1,"default":0.5,"description":"The first pass's step, relative to the squared length of a\#
         row."},"l2":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0.0001,"description":"Shrinkage per\#
         pass."},"cyclical_time":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","descripti\#
        on":"Hour of the day and day of the week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},"SourceRev\#
        ision":{"type":"object","description":"The data source as it was.","required":["id","revision"],"properties":{\#
        "id":{"type":"string"},"revision":{"type":"integer"}}},"StepMetrics":{"description":"The same for one step ahe\#
        ad.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"type":"object","required":["step"],"properties":{\#
        "step":{"type":"integer","minimum":1,"description":"1-based."}}}]},"Summary":{"type":"object","description":"T\#
        he whole fleet at a glance.","required":["watches","series","versions","rollbacks","data_sources","training_ru\#
        ns","pins","oldest_lag","build"],"properties":{"watches":{"type":"object","required":["total","by_state"],"pro\#
        perties":{"total":{"type":"integer"},"by_state":{"type":"object","description":"Watches in each state, as this\#
         process sees them.","additionalProperties":{"type":"integer"}}}},"series":{"type":"integer","description":"Se\#
        ries that are followed."},"versions":{"type":"integer"},"rollbacks":{"type":"integer"},"data_sources":{"type":\#
        "object","required":["healthy","unhealthy","unknown"],"properties":{"healthy":{"type":"integer"},"unhealthy":{\#
        "type":"integer"},"unknown":{"type":"integer","description":"Not probed yet."}}},"training_runs":{"type":"obje\#
        ct","required":["queued","running","failed_last_24h"],"properties":{"queued":{"type":"integer"},"running":{"ty\#
        pe":"integer"},"failed_last_24h":{"type":"integer"}}},"pins":{"type":"object","required":["count","watches"],"\#
        properties":{"count":{"type":"integer"},"watches":{"type":"array","items":{"type":"string"},"maxItems":100,"de\#
        scription":"The first names."}}},"oldest_lag":{"type":["object","null"],"description":"The watch whose newest \#
        point is the furthest behind; null before the first scrape.","required":["watch","seconds"],"properties":{"wat\#
        ch":{"$ref":"#/components/schemas/Name"},"seconds":{"type":"number"}}},"build":{"type":"object","required":["v\#
        ersion","details","instance","started_at"],"properties":{"version":{"type":"string"},"details":{"type":"object\#
        ","additionalProperties":{"type":"string"}},"instance":{"type":"string"},"started_at":{"type":"string","format\#
        ":"date-time"}}}}},"Support":{"type":"object","description":"The range of the values; no forecast and no bound\#
         is outside of it.","required":["min","max"],"properties":{"min":{"type":["number","null"]},"max":{"type":["nu\#
        mber","null"]}}},"SupportInput":{"type":"object","description":"The range of the values; no forecast and no bo\#
        und is outside of it.","additionalProperties":false,"properties":{"min":{"type":["number","null"],"description\#
        ":"0 by default for a rate or an increase; else unbounded."},"max":{"type":["number","null"],"description":"Ab\#
        ove `min`; unbounded by default."}}},"ThetaParameters":{"type":"object","description":"Hyper-parameters of the\#
         model `theta`.","additionalProperties":false,"properties":{"variant":{"type":["string","null"],"enum":["auto"\#
        ,"standard","optimized","dynamic","dynamic_optimized",null],"default":"dynamic_optimized","description":"The m\#
        ember of the family; `auto` takes the one with the smallest squared errors."},"season":{"type":["integer","nul\#
        l"],"minimum":0,"maximum":10080,"default":0,"description":"Steps per season, at least three of which must fit \#
        into the window; 0 finds it, 1 means none."},"season_type":{"type":["string","null"],"enum":["auto","additive"\#
        ,"multiplicative",null],"default":"auto","description":"How the season is taken out: `auto` takes what leaves \#
        the smaller squared errors; always additive where a value is not positive."}}},"TrainingRun":{"type":"object",\#
        "description":"One attempt to make a version.","required":["id","watch","trigger","policy","state","progress",\#
        "actor","attempts","version","outcome","error","spec_generation","data_source","requested_at","started_at","fi\#
        nished_at"],"properties":{"id":{"type":"string","description":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"wa\#
        tch":{"$ref":"#/components/schemas/Name"},"trigger":{"type":"string","enum":["cold_start","cron","drift","manu\#
        al","experiment"]},"policy":{"type":"string","enum":["full_retrain","finetune"]},"state":{"type":"string","enu\#
        m":["queued","running","succeeded","failed","cancelled","superseded"],"description":"superseded: the configura\#
        tion changed meanwhile, the result is not used."},"progress":{"type":"number","minimum":0,"maximum":1},"actor"\#
        :{"type":"string"},"attempts":{"type":"integer"},"version":{"type":["integer","null"],"description":"The versi\#
        on it made."},"outcome":{"anyOf":[{"$ref":"#/components/schemas/GateOutcome"},{"type":"null"}]},"error":{"type\#
        ":["object","null"],"description":"Why it failed.","required":["code","detail"],"properties":{"code":{"type":"\#
        string"},"detail":{"type":"string"}}},"spec_generation":{"type":"integer"},"data_source":{"$ref":"#/components\#
        /schemas/SourceRevision"},"requested_at":{"type":"string","format":"date-time"},"started_at":{"type":["string"\#
        ,"null"],"format":"date-time"},"finished_at":{"type":["string","null"],"format":"date-time"}}},"TrainingRunAcc\#
        epted":{"description":"The run, and whether it was open already.","allOf":[{"$ref":"#/components/schemas/Train\#
        ingRun"},{"type":"object","required":["coalesced"],"properties":{"coalesced":{"type":"boolean","description":"\#
        An open run was there: it is the answer, no second one was made."}}}]},"TrainingRunInput":{"type":"object","de\#
        scription":"How to train; an empty body retrains fully.","additionalProperties":false,"properties":{"policy":{\#
        "type":["string","null"],"enum":["full_retrain","finetune",null],"default":"full_retrain","description":"`fine\#
        tune` goes on from the active version where the model can."}}},"TrainingRunList":{"type":"object","description\#
        ":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/sch\#
        emas/TrainingRun"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absen\#
        t on the last page."}}},"TrainingRunPatch":{"type":"object","description":"Cancels an open run.","required":["\#
        state"],"additionalProperties":false,"properties":{"state":{"type":"string","const":"cancelled","description":\#
        "The one change that a client can make."}}},"TrainingRunPreview":{"type":"object","description":"What `validat\#
        e_only` answers; the id stands for nothing.","required":["validate_only","training_run"],"properties":{"valida\#
        te_only":{"type":"boolean","const":true},"training_run":{"$ref":"#/components/schemas/TrainingRun"}}},"Measure\#
        dMetrics":{"type":"object","description":"Errors over all steps and per step, means over the series.","require\#
        d":["overall","steps"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"a\#
        rray","items":{"$ref":"#/components/schemas/StepMetrics"}}}},"ValidationMetrics":{"type":"object","description\#
        ":"Rolling-origin validation; `naive` is the last-value forecast on the same origins.","required":["overall","\#
        naive","steps","origins"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"naive":{"$ref"\#
        :"#/components/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/StepMetric\#
        s"}},"origins":{"type":"integer","description":"Rolling origins."}}},"Version":{"type":"object","description":\#
        "An immutable result of training: where it stands, where it came from, how good it was.","required":["number",\#
        "watch","model","stage","created_at","lineage","data_source","trigger","policy","actor","started_at","duration\#
        _ms","data_window","sample_count","series_count","skipped_series","parameters","metrics","gate","features","pr\#
        eprocessing","importance","selection","drift_score","configuration","artifact","imported","blocked","tags","de\#
        scription"],"properties":{"number":{"type":"integer","minimum":1,"description":"Per watch name, never reused."\#
        },"watch":{"$ref":"#/components/schemas/Name"},"model":{"type":"string","enum":["auto","naive","seasonal_naive\#
        ","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","\#
        fourier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"string","enum":["development","staging\#
        ","production","archived"]},"created_at":{"type":"string","format":"date-time"},"lineage":{"type":"object","re\#
        quired":["parent","training_run"],"properties":{"parent":{"type":["integer","null"],"description":"The version\#
         that was active then."},"training_run":{"type":["string","null"]}}},"data_source":{"$ref":"#/components/schem\#
        as/SourceRevision"},"trigger":{"type":"string","enum":["cold_start","cron","drift","manual","experiment"]},"po\#
        licy":{"type":"string","enum":["full_retrain","finetune"]},"actor":{"type":"string"},"started_at":{"type":["st\#
        ring","null"],"format":"date-time"},"duration_ms":{"type":"number"},"data_window":{"type":"object","descriptio\#
        n":"Grid times of the oldest and newest point that was learnt from.","required":["start","end"],"properties":{\#
        "start":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"}}},"sample_count":{\#
        "type":"integer"},"series_count":{"type":"integer"},"skipped_series":{"type":"array","items":{"type":"object",\#
        "required":["series","reason"],"properties":{"series":{"type":"string"},"reason":{"type":"string"}}},"descript\#
        ion":"Series that could not be trained."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"metric\#
        s":{"type":"object","required":["training","validation","live"],"properties":{"training":{"anyOf":[{"$ref":"#/\#
        components/schemas/MeasuredMetrics"},{"type":"null"}],"description":"On the points that it has learnt from."},\#
        "validation":{"$ref":"#/components/schemas/ValidationMetrics"},"live":{"anyOf":[{"$ref":"#/components/schemas/\#
        MeasuredMetrics"},{"type":"null"}],"description":"Of matured forecasts, while it is served; what is not measur\#
        ed live is null."}}},"gate":{"$ref":"#/components/schemas/GateOutcome"},"features":{"type":"array","items":{"t\#
        ype":"string"},"description":"What the model computes from the past of a series."},"preprocessing":{"type":"ob\#
        ject","description":"Versions of before 1.1 have no `transform`.","required":["gaps","outliers","scale"],"prop\#
        erties":{"gaps":{"type":"string"},"outliers":{"type":"string"},"scale":{"type":"string"},"transform":{"type":"\#
        string"}}},"importance":{"type":["array","null"],"description":"What forecasts lean on, the most important fir\#
        st; shares that sum to 1 over all features. Empty where the model does not say.","items":{"type":"object","req\#
        uired":["name","weight"],"properties":{"name":{"type":"string"},"weight":{"type":"number","minimum":0}}}},"sel\#
        ection":{"anyOf":[{"$ref":"#/components/schemas/Selection"},{"type":"null"}],"description":"Why these models w\#
        ere chosen; null for a model that is not chosen from several."},"drift_score":{"type":"null"},"configuration":\#
        {"type":"object","description":"What it was trained under; a rollback can restore it.","required":["transform"\#
        ,"model","parameters","granularity","horizon","lookback"],"properties":{"metric":{"type":"string"},"labels":{"\#
        type":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/compone\#
        nts/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string","enum":["none","rate","increase"\#
        ,"delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exp\#
        onential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boos\#
        ting","model_selection"]},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"granularity":{"type":"
        """#
}
