// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part4 = #"""
        :["string","null"],"enum":["running","promote","harm","equivalent","inconclusive",null],"description":"What th\#
        e evidence says so far; null before the first block."},"recommendation":{"type":["string","null"],"enum":["pro\#
        mote_challenger","keep_champion","keep_running",null]},"e_value":{"type":["number","null"]},"effect":{"type":[\#
        "object","null"],"description":"As in the result."},"cs":{"type":["object","null"],"description":"As in the re\#
        sult."},"progress":{"$ref":"#/components/schemas/ExperimentProgress"},"served_share":{"type":["number","null"]\#
        },"started_at":{"type":["string","null"],"format":"date-time"}}},"ExponentialSmoothingParameters":{"type":"obj\#
        ect","description":"Hyper-parameters of the model `exponential_smoothing`.","additionalProperties":false,"prop\#
        erties":{"damped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Wh\#
        ether the trend dies away; `auto` decides by the one-step error."},"alpha":{"type":["number","null"],"minimum"\#
        :0.001,"maximum":1,"description":"Weight of the newest value in the level; chosen from the data unless given."\#
        },"beta":{"type":["number","null"],"minimum":0,"maximum":1,"description":"Weight of the newest change in the t\#
        rend, 0 for none; chosen from the data unless given."},"phi":{"type":["number","null"],"minimum":0.5,"maximum"\#
        :1,"description":"What remains of the trend after each step; chosen from the data unless given."}}},"Fault":{"\#
        type":"object","description":"One mistake in a document that a client sent.","required":["pointer","code","det\#
        ail"],"properties":{"pointer":{"type":"string","format":"json-pointer","description":"Where: a JSON pointer (R\#
        FC 6901) into the body; empty for the body itself."},"code":{"type":"string","enum":["required","unknown_field\#
        ","wrong_type","out_of_range","invalid","conflict","duplicate","too_long","too_short","too_many","too_few","no\#
        t_found","unsupported","read_only"],"description":"The kind of mistake."},"detail":{"type":"string","descripti\#
        on":"A sentence that names the fix."}}},"Forecast":{"type":"object","description":"The newest forecast of ever\#
        y series, in the order of ids.","required":["watch","state","model","granularity","horizon","interval","items"\#
        ],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"\#
        },"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothi\#
        ng","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_sel\#
        ection"]},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\#
        \d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?\#
        (\\d+ms)?)\\s*$"},"interval":{"type":"object","description":"The levels of the reply, and those that the watch\#
         keeps; bounds of others are worked out from them.","required":["levels","kept_levels","emitted_level","method\#
        "],"properties":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"description\#
        ":"Ascending."},"kept_levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999}},"emitte\#
        d_level":{"type":"number","minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tr\#
        acking","pooled","adaptive_conformal"]}}},"items":{"type":"array","items":{"$ref":"#/components/schemas/Series\#
        Forecast"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the\#
         last page."}}},"FourierRidgeParameters":{"type":"object","description":"Hyper-parameters of the model `fourie\#
        r_ridge`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum\#
        ":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the step and th\#
        e data."},"changes":{"type":["integer","null"],"minimum":0,"maximum":50,"default":25,"description":"The most p\#
        oints at which the trend may bend."},"harmonics":{"type":["integer","null"],"minimum":1,"maximum":50,"default"\#
        :12,"description":"The most sine waves per season."}}},"GateOutcome":{"type":"object","description":"What was \#
        decided about a freshly trained version, and on which scores.","required":["promoted","reason"],"properties":{\#
        "promoted":{"type":"boolean"},"reason":{"type":"string","description":"Such as `first_version`, `better_than_c\#
        hampion`, `worse_than_naive`, `configuration_changed`."},"gate":{"type":"string","enum":["on","off"]},"margin"\#
        :{"type":"number"},"candidate_mase":{"type":["number","null"]},"champion_mase":{"type":["number","null"]},"nai\#
        ve_mase":{"type":["number","null"]}}},"GradientBoostingParameters":{"type":"object","description":"Hyper-param\#
        eters of the model `gradient_boosting`.","additionalProperties":false,"properties":{"season":{"type":["integer\#
        ","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0\#
         finds it from the step and the data."},"rounds":{"type":["integer","null"],"minimum":1,"maximum":500,"default\#
        ":60,"description":"How many trees are learnt."},"depth":{"type":["integer","null"],"minimum":1,"maximum":6,"d\#
        efault":4,"description":"How deep a tree may be."},"learning_rate":{"type":["number","null"],"minimum":0.01,"m\#
        aximum":1,"default":0.1,"description":"What each tree's answer is multiplied with."}}},"History":{"type":"obje\#
        ct","description":"Observed and expected values of a series, as a chart draws them.","required":["watch","seri\#
        es","granularity","step","horizon","level","start","end","points"],"properties":{"watch":{"$ref":"#/components\#
        /schemas/Name"},"series":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\#
        \\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"step":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\#
        \d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The distance of the points."},"horizon":{"type":\#
        ["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","descrip\#
        tion":"How far ahead the expectations were made."},"level":{"type":"number","description":"The level of the bo\#
        unds that are emitted now."},"start":{"type":["string","null"],"format":"date-time","description":"Of the firs\#
        t point."},"end":{"type":["string","null"],"format":"date-time","description":"Of the last point."},"points":{\#
        "type":"array","items":{"$ref":"#/components/schemas/HistoryPoint"},"maxItems":11000}}},"HistoryPoint":{"type"\#
        :"object","description":"One grid time. Arm and tier are null until experiments and incidents exist.","require\#
        d":["time","observed","expected","lower","upper","error","version","arm","tier"],"properties":{"time":{"type":\#
        "string","format":"date-time"},"observed":{"type":["number","null"]},"expected":{"type":["number","null"]},"lo\#
        wer":{"type":["number","null"],"description":"Lower bound of the expectation's interval at the level that was \#
        emitted then."},"upper":{"type":["number","null"]},"error":{"type":["number","null"],"description":"Observed m\#
        inus expected."},"version":{"type":["integer","null"],"description":"The version that made the expectation."},\#
        "arm":{"type":"null"},"tier":{"type":"null"}}},"Interval":{"type":"object","description":"Which prediction int\#
        ervals are kept.","required":["levels","emitted_level","method"],"properties":{"levels":{"type":"array","items\#
        ":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Ascending."},"emitted_level":{"type":"number"\#
        ,"minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","pooled","adaptiv\#
        e_conformal"]}}},"IntervalInput":{"type":"object","description":"Which prediction intervals are kept, and how \#
        they are made.","additionalProperties":false,"properties":{"levels":{"type":["array","null"],"items":{"type":"\#
        number","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8,"default":[0.9],"description":"Coverage level\#
        s."},"emitted_level":{"type":["number","null"],"minimum":0.5,"maximum":0.999,"description":"One of `levels`; t\#
        he largest by default."},"method":{"type":["string","null"],"enum":["auto","quantile_tracking","pooled","adapt\#
        ive_conformal",null],"default":"auto","description":"pooled: quantiles of past errors; quantile_tracking: quan\#
        tiles that are tracked by sample, per step; auto: the better of the two; adaptive_conformal: long-run coverage\#
         for any data."}}},"LinearTrendParameters":{"type":"object","description":"Hyper-parameters of the model `line\#
        ar_trend`.","additionalProperties":false,"properties":{"ridge":{"type":["number","null"],"minimum":1e-09,"maxi\#
        mum":1000,"default":0.001,"description":"Penalty per training row on the standardised coefficients."},"cyclica\#
        l_time":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Hour of the \#
        day and day of the week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},"LiveAccuracy":{"type":"obj\#
        ect","description":"How good the served forecasts of one step have been.","required":["step","n","mae","mase",\#
        "bias","skill","intervals"],"properties":{"step":{"type":"integer","minimum":1,"description":"Steps ahead, 1-b\#
        ased."},"n":{"type":"integer","description":"Matured forecasts so far."},"mae":{"type":["number","null"],"desc\#
        ription":"Mean absolute error, in the unit of the metric."},"mase":{"type":["number","null"],"description":"MA\#
        E over the mean absolute one-step difference; null for a flat window."},"bias":{"type":["number","null"],"desc\#
        ription":"Mean of forecast minus actual."},"skill":{"type":["number","null"],"description":"1 - MAE / MAE of r\#
        epeating the last value; above 0 is better than that."},"intervals":{"type":"array","description":"How the int\#
        ervals have kept their promise, one per level; a series without matured ones has none.","items":{"type":"objec\#
        t","required":["level","coverage","interval_score","width"],"properties":{"level":{"type":"number"},"coverage"\#
        :{"type":["number","null"],"description":"Share of values within the bounds that were issued for them."},"inte\#
        rval_score":{"type":["number","null"],"description":"Mean of width + 2 / (1 - level) * distance outside, in th\#
        e unit of the metric."},"width":{"type":["number","null"],"description":"Mean width."}}}}}},"LiveErrors":{"des\#
        cription":"The same, measured on live forecasts.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"type\#
        ":"object","required":["skill"],"properties":{"skill":{"type":["number","null"],"description":"1 - MAE / MAE o\#
        f repeating the last value; above 0 is better than that."}}}]},"LiveStepErrors":{"description":"The same for o\#
        ne step ahead.","allOf":[{"$ref":"#/components/schemas/LiveErrors"},{"type":"object","required":["step"],"prop\#
        erties":{"step":{"type":"integer","minimum":1,"description":"1-based."}}}]},"Liveness":{"type":"object","descr\#
        iption":"The process answers.","required":["status"],"properties":{"status":{"type":"string","const":"alive"}}\#
        },"Matcher":{"type":"object","description":"One label matcher of a selector.","required":["label","op","value"\#
        ],"additionalProperties":false,"properties":{"label":{"type":"string","minLength":1,"maxLength":256,"descripti\#
        on":"A label name."},"op":{"type":"string","enum":["=","!=","=~","!~"]},"value":{"type":"string","maxLength":4\#
        096,"description":"A value or, after `=~` and `!~`, an anchored regular expression (RE2)."}}},"Model":{"type":\#
        "object","description":"One model of the catalogue.","required":["kind","title","meaning","parameters","season\#
        al","intervals","covariates","partial_fit","cost_class","work_units_per_point","minimum_samples"],"properties"\#
        :{"kind":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothin\#
        g","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_sele\#
        ction"]},"title":{"type":"string"},"meaning":{"type":"string"},"parameters":{"type":"array","items":{"$ref":"#\#
        /components/schemas/Parameter"}},"seasonal":{"type":"boolean","description":"Knows seasons."},"intervals":{"ty\#
        pe":"boolean","description":"Brings prediction intervals of its own."},"covariates":{"type":"boolean","descrip\#
        tion":"Takes further series as inputs."},"partial_fit":{"type":"boolean","description":"Can be fine-tuned."},"\#
        cost_class":{"type":"string","enum":["free","low","medium","high"]},"work_units_per_point":{"type":"number"},"\#
        minimum_samples":{"type":"integer","description":"For a look-back of 30 and a horizon of 5 steps."}}},"ModelLi\#
        st":{"type":"object","description":"The catalogue; not paged.","required":["items"],"properties":{"items":{"ty\#
        pe":"array","items":{"$ref":"#/components/schemas/Model"}}}},"ModelParameters":{"description":"Hyper-parameter\#
        s: those of the chosen model, each optional.","anyOf":[{"$ref":"#/components/schemas/AutoParameters"},{"$ref":\#
        "#/components/schemas/NaiveParameters"},{"$ref":"#/components/schemas/SeasonalNaiveParameters"},{"$ref":"#/com\#
        ponents/schemas/WindowAverageParameters"},{"$ref":"#/components/schemas/SesParameters"},{"$ref":"#/components/\#
        schemas/ExponentialSmoothingParameters"},{"$ref":"#/components/schemas/EtsParameters"},{"$ref":"#/components/s\#
        chemas/ThetaParameters"},{"$ref":"#/components/schemas/ArimaParameters"},{"$ref":"#/components/schemas/MstlPar\#
        ameters"},{"$ref":"#/components/schemas/LinearTrendParameters"},{"$ref":"#/components/schemas/SgdParameters"},\#
        {"$ref":"#/components/schemas/NlinearParameters"},{"$ref":"#/components/schemas/FourierRidgeParameters"},{"$re\#
        f":"#/components/schemas/GradientBoostingParameters"},{"$ref":"#/components/schemas/ModelSelectionParameters"}\#
        ]},"ModelSelectionParameters":{"type":"object","description":"Hyper-parameters of the model `model_selection`.\#
        ","additionalProperties":false,"properties":{"candidates":{"type":["string","null"],"default":"auto,naive,seas\#
        onal_naive,window_average,ses,exponential_smoothing,ets,theta,arima,mstl,linear_trend,sgd,nlinear,fourier_ridg\#
        e,gradient_boosting","description":"The models to choose from, with their defaults; `naive` is always among th\#
        em."},"budget":{"type":["number","null"],"minimum":1,"maximum":1000000000,"default":1000000,"description":"Wor\#
        k units to spend on a series: twice a model's price per point, cheapest models first."},"ensemble":{"type":["s\#
        tring","null"],"enum":["on","off",null],"default":"on","description":"Whether the median of the best three may\#
         be the choice."}}},"MstlParameters":{"type":"object","description":"Hyper-parameters of the model `mstl`.","a\#
        dditionalProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"def\#
        ault":0,"description":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"se\#
        ason2":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of a second s\#
        eason in steps, 0 for none beside a given `season`."},"robust":{"type":["string","null"],"enum":["on","off",nu\#
        ll],"default":"off","description":"Whether outliers are kept from the seasons; it costs six times as much."},"\#
        rest":{"type":["string","null"],"enum":["ets","theta","ses","exponential_smoothing",null],"default":"ets","des\#
        cription":"The model of what remains without the seasons."}}},"NaiveParameters":{"type":"object","description"\#
        :"Hyper-parameters of the model `naive`.","additionalProperties":false,"properties":{}},"Name":{"type":"string\#
        ","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLength":1,"maxLength":63,"description":"A name that the\#
         client chooses: lower-case letters, digits and inner hyphens."},"NlinearParameters":{"type":"object","descrip\#
        tion":"Hyper-parameters of the model `nlinear`.","additionalProperties":false,"properties":{"lags":{"type":["i\#
        nteger","null"],"minimum":0,"maximum":336,"default":0,"description":"How many of the newest points are read; 0\#
        : two days or 24, as the data allow."},"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"descr\#
        iption":"Penalty on the coefficients, relative to the mean diagonal of the normal matrix; chosen from the data\#
         unless given."}}},"Parameter":{"type":"object","description":"One hyper-parameter.","required":["name","type"\#
        ,"default","meaning"],"properties":{"name":{"type":"string"},"type":{"type":"string","enum":["integer","number\#
        ","string","list"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"enum":{"type":"array","items":{"t\#
        ype":"string"}},"items":{"type":"array","description":"The words of a `list`, which is written as one string w\#
        ith commas.","items":{"type":"string"}},"default":{"description":"Null: chosen from the data.","type":["intege\#
        r","number","string","null"]},"meaning":{"type":"string"}}},"Pin":{"type":"object","description":"What a rollb\#
        ack left behind: nothing automatic changes the active version until it is released.","required":["since","reas\#
        on","until","rollback","actor","release"],"properties":{"since":{"type":"string","format":"date-time"},"reason\#
        ":{"type":"string"},"until":{"type":["string","null"],"format":"date-time","description":"Null: until it is re\#
        leased."},"rollback":{"type":["string","null"],"description":"The id of the rollback."},"actor":{"type":"strin\#
        g"},"release":{"type":["string","null"],"description":"The request that releases it."}}},"Preprocessing":{"typ\#
        e":"object","description":"What happens to the points of a series before a model learns from them.","required"\#
        :["gaps","outliers","scale","transform"],"properties":{"gaps":{"type":"string","enum":["exclude","hold","inter\#
        polate","zero"]},"outliers":{"type":"string","enum":["none","hampel"]},"scale":{"type":"string","enum":["none"\#
        ,"standard","minmax","robust"]},"transform":{"type":"string","enum":["none","log1p","box_cox"]}}},"Preprocessi\#
        ngInput":{"type":"object","description":"What happens to the points of a series before a model learns from the\#
        m. Stored in the version.","additionalProperties":false,"properties":{"gaps":{"type":["string","null"],"enum":\#
        ["exclude","hold","interpolate","zero",null],"default":"exclude","description":"What a missing point becomes."\#
        },"outliers":{"type":["string","null"],"enum":["none","hampel",null],"default":"none","description":"hampel ta\#
        mes outliers for fitting only; a running model sees what was measured."},"scale":{"type":["string","null"],"en\#
        um":["none","standard","minmax","robust",null],"default":"none","description":"To what the values are scaled."\#
        },"transform":{"type":["string","null"],"enum":["none","log1p","box_cox",null],"default":"none","description":\#
        "What makes the values more symmetric; forecasts are brought back."}}},"Problem":{"type":"object","description\#
        ":"An error, RFC 9457.","required":["type","title","status","detail","instance","code","request_id","retryable\#
        "],"properties":{"type":{"type":"string","format":"uri-reference","description":"A relative URI, `/problems/{c\#
        ode}`."},"title":{"type":"string","description":"The standard phrase of the status."},"status":{"type":"intege\#
        r","minimum":400,"maximum":599,"description":"The HTTP status."},"detail":{"type":"string","description":"A se\#
        ntence that names the field and the fix."},"instance":{"type":"string","format":"uri-reference","description":\#
        "The path of the request."},"code":{"type":"string","description":"A stable lower_snake word that programs may\#
         switch on, such as `watch_not_found`."},"request_id":{"type":"string","description":"The `X-Request-Id` of th\#
        e reply; the log has the details under it."},"retryable":{"type":"boolean","description":"Whether the same req\#
        uest may succeed later without a change."},"errors":{"type":"array","items":{"$ref":"#/components/schemas/Faul\#
        t"},"minItems":1,"description":"Every fault of the request at once."}}},"Promotion":{"type":"object","descript\#
        ion":"One move of a version between stages.","required":["watch","version","from_stage","to_stage","state","re\#
        ason","actor","previous_version","activation_seq","released_pin","restored_configuration","at"],"properties":{\#
        "watch":{"$ref":"#/components/schemas/Name"},"version":{"type":"integer","minimum":1},"from_stage":{"type":"st\#
        ring","enum":["development","staging","production","archived"]},"to_stage":{"type":"string","enum":["developme\#
        nt","staging","production","archived"]},"state":{"type":"string","enum":["pending","acknowledged"],"descriptio\#
        n":"pending: stored; the serving process has not confirmed yet."},"reason":{"type":"string"},"actor":{"type":"\#
        string"},"previous_version":{"type":["integer","null"],"description":"The version that was active before."},"a\#
        ctivation_seq":{"type":["integer","null"],"description":"Null when the active version did not change."},"relea\#
        sed_pin":{"type":"boolean"},"restored_configuration":{"type":"boolean"},"at":{"type":"string","format":"date-t\#
        ime"}}},"PromotionInput":{"type":"object","description":"Where to move a version.","required":["to_stage"],"ad\#
        ditionalProperties":false,"properties":{"to_stage":{"type":"string","enum":["development","staging","productio\#
        n","archived"]},"reason":{"type":["string","null"],"maxLength":1000,"default":"","description":"For the record\#
        ."},"expected_active_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A gua\#
        rd: 409 when another version is active."},"release_pin":{"type":["boolean","null"],"default":false,"descriptio\#
        n":"Leave the version that a rollback has pinned, and release the pin."},"restore_configuration":{"type":["boo\#
        lean","null"],"default":false,"description":"Also put the configuration back that the version was trained unde\#
        r."}}},"PromotionPreview":{"type":"object","description":"What `validate_only` answers.","required":["validate\#
        _only","promotion"],"properties":{"validate_only":{"type":"boolean","const":true},"promotion":{"$ref":"#/compo\#
        nents/schemas/Promotion"}}},"QualityReport":{"type":"object","description":"Why a series can or cannot be trai\#
        ned.","required":["id","labels","trainable","points_needed","points_covered","span","last_observed","checks"],\#
        "properties":{"id":{"type":"string","description":"The id of the series."},"labels":{"type":"object","addition\#
        alProperties":{"type":"string"}},"trainable":{"type":"boolean"},"points_needed":{"type":"integer","description\#
        ":"Observed points that the model needs."},"points_covered":{"type":"integer","description":"Observed points i\#
        n the window that counts."},"span":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)\#
        ?(\\d+s)?(\\d+ms)?)\\s*$","description":"From the oldest to the newest grid point held."},"last_observed":{"ty\#
        pe":["string","null"],"format":"date-time"},"checks":{"type":"array","items":{"type":"object","required":["nam\#
        e","value","limit","verdict"],"properties":{"name":{"type":"string","enum":["points","missing_ratio","longest_\#
        gap_steps","staleness_steps","flat_share","outlier_share","resets_per_100","duplicate_share","non_finite_share\#
        "]},"value":{"type":["number","null"]},"limit":{"type":"number"},"verdict":{"type":"string","enum":["pass","wa\#
        rn","fail"]}}}}}},"Readiness":{"type":"object","description":"Whether this process should get traffic.","requi\#
        red":["status","reasons"],"properties":{"status":{"type":"string","enum":["ready","not_ready"]},"reasons":{"ty\#
        pe":"array","items":{"$ref":"#/components/schemas/Reason"},"description":"What stands in the way."}}},"Reason"\#
        :{"type":"object","description":"Why something is as it is.","required":["reason","message"],"properties":{"re\#
        ason":{"type":"string","description":"A lower_snake word that programs may switch on."},"message":{"type":"str\#
        ing","description":"A sentence for people."}}},"Reset":{"type":"object","description":"Something that a watch \#
        was made to forget.","required":["id","watch","scope","reason","actor","created_at"],"properties":{"id":{"type\#
        ":"string","description":"Such as `rst_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Na\#
        me"},"scope":{"type":"string","enum":["drift","intervals","state"]},"reason":{"type":"string"},"actor":{"type"\#
        :"string"},"created_at":{"type":"string","format":"date-time"}}},"ResetInput":{"type":"object","description":"\#
        What to forget.","additionalProperties":false,"required":["scope","reason"],"properties":{"scope":{"type":"str\#
        ing","enum":["drift","intervals","state"]},"reason":{"type":"string","minLength":1,"maxLength":1000,"descripti\#
        on":"For the record."}}},"ResetList":{"type":"object","description":"Newest first.","required":["items"],"prop\#
        erties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Reset"},"maxItems":1000},"next_page_tok\#
        en":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"ResetPreview":{"type":"ob\#
        ject","description":"What `validate_only` answers; the id stands for nothing.","required":["validate_only","re\#
        set"],"properties":{"validate_only":{"type":"boolean","const":true},"reset":{"$ref":"#/components/schemas/Rese\#
        t"}}},"Rollback":{"type":"object","description":"One return to an earlier version.","required":["id","watch","\#
        from","to","state","reason","actor","note","restored_configuration","activation_seq","pinned","pinned_until","\#
        created_at","acknowledged_at","released_at","released_by"],"properties":{"id":{"type":"string","description":"\#
        Such as `rbk_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"from":{"type":["inte\#
        ger","null"]},"to":{"type":"integer","minimum":1},"state":{"type":"string","enum":["pending","acknowledged","f\#
        ailed","released"],"description":"acknowledged: no scrape that starts later shows the version that was left. r\#
        eleased: its pin was lifted."},"reason":{"type":"string"},"actor":{"type":"string"},"restored_configuration":{\#
        "type":"boolean"},"activation_seq":{"type":"integer"},"note":{"type":"string","description":"What to know of t\#
        he choice of the target, such as versions that were passed over; often empty."},"pinned":{"type":"boolean","de\#
        scription":"Whether it keeps the watch on its target now; DELETE releases it."},"pinned_until":{"type":["strin\#
        g","null"],"format":"date-time","description":"The end of the pin; null for one that lasts until it is release\#
        d."},"created_at":{"type":"string","format":"date-time"},"acknowledged_at":{"type":["string","null"],"format":\#
        "date-time"},"released_at":{"type":["string","null"],"format":"date-time"},"released_by":{"type":["string","nu\#
        ll"],"description":"`system:configuration` when the watch was changed to another configuration."}}},"RollbackI\#
        nput":{"type":"object","description":"What to roll back to; an empty body rolls back to the previously active \#
        version.","additionalProperties":false,"properties":{"reason":{"type":["string","null"],"maxLength":1000,"defa\#
        ult":"","description":"For the record."},"to_version":{"type":["integer","null"],"minimum":1,"maximum":2147483\#
        647,"description":"The previously active version by default."},"expected_active_version":{"type":["integer","n\#
        ull"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when another version is active."},"restore_\#
        configuration":{"type":["boolean","null"],"default":false,"description":"Also put the configuration back that \#
        the target was trained under."},"pin":{"type":["boolean","null"],"default":true,"description":"Keep drift, sch\#
        edule and experiments from undoing it."},"pinned_until":{"type":["string","null"],"format":"date-time","descri\#
        ption":"The end of the pin; until it is released by default."}}},"RollbackPatch":{"type":"object","description\#
        ":"What is changed of a rollback. What it did stays done.","additionalProperties":false,"properties":{"reason"\#
        :{"type":["string","null"],"maxLength":1000},"pinned_until":{"type":["string","null"],"format":"date-time","de\#
        scription":"Null: until it is released."}}},"RollbackList":{"type":"object","description":"Newest first.","req\#
        uired":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Rollback"},"maxIt\#
        ems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"\#
        RollbackPreview":{"type":"object","description":"What `validate_only` answers; the id stands for nothing.","re\#
        quired":["validate_only","rollback"],"properties":{"validate_only":{"type":"boolean","const":true},"rollback":\#
        {"$ref":"#/components/schemas/Rollback"}}},"SeasonalNaiveParameters":{"type":"object","description":"Hyper-par\#
        ameters of the model `seasonal_naive`.","additionalProperties":false,"properties":{"season":{"type":["integer"\#
        ,"null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 \#
        finds it from the step and the data."}}},"Selection":{"type":"object","description":"How the models of a versi\#
        on were chosen.","required":["budget","chosen","series"],"properties":{"budget":{"type":"number","description"\#
        :"In work units of the catalogue."},"chosen":{"type":"object","description":"What serves, and in how many seri\#
        es.","additionalProperties":{"type":"integer"}},"series":{"type":"array","maxItems":20,"items":{"type":"object\#
        ","required":["series","chosen","candidates"],"properties":{"series":{"type":"string"},"chosen":{"type":"array\#
        ","items":{"type":"string"}},"candidates":{"type":"array","description":"In the order in which they were tried\#
        , the cheapest first.","items":{"type":"object","required":["name","outcome","score","standard_error","work_un\#
        its","detail"],"properties":{"name":{"type":"string"},"outcome":{"type":"string","enum":["chosen","within_one_\#
        standard_error","worse","worse_than_naive","over_budget","failed"]},"score":{"type":["number","null"],"descrip\#
        tion":"Mean of MASE and pinball loss."},"standard_error":{"type":["number","null"]},"work_units":{"type":"numb\#
        er"},"detail":{"type":"string"}}}}}}}}},"Series":{"type":"object","description":"One label set that the query \#
        of a watch returns.","required":["id","labels","first_seen","last_seen","stale","last_observed","last_value","\#
        points","observed","version","cold","issued_at","counters"],"properties":{"id":{"type":"string","pattern":"^[0\#
        -9a-f]{16}$","description":"Sixteen hexadecimal digits of the fingerprint of the labels."},"labels":{"type":"o\#
        bject","additionalProperties":{"type":"string"}},"first_seen":{"type":"string","format":"date-time"},"last_see\#
        n":{"type":"string","format":"date-time"},"stale":{"type":"boolean","description":"The newest observation is o\#
        lder than the forecasts reach."},"last_observed":{"type":["string","null"],"format":"date-time"},"last_value":\#
        {"type":["number","null"]},"points":{"type":["integer","null"],"description":"Grid points held."},"observed":{\#
        "type":["integer","null"],"description":"Of them observed."},"version":{"type":["integer","null"],"minimum":1,\#
        "description":"The version that forecasts it."},"cold":{"type":"boolean","description":"It joined after that v\#
        ersion was trained."},"issued_at":{"type":["string","null"],"format":"date-time"},"counters":{"type":["object"\#
        ,"null"],"description":"What was noticed since the series joined; null while it does not run.","required":["la\#
        te","late_dropped","duplicates","non_finite"],"properties":{"late":{"type":"integer"},"late_dropped":{"type":"\#
        integer"},"duplicates":{"type":"integer"},"non_finite":{"type":"integer"}}}}},"SeriesDrift":{"type":"object","\#
        description":"Every check of one series, with its reason.","required":["id","labels","severity","since","judge\#
        d","harder","explanation","checks"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additional\#
        Properties":{"type":"string"}},"severity":{"type":"string","enum":["none","low","high"]},"since":{"type":["str\#
        ing","null"],"format":"date-time","description":"When this severity began."},"judged":{"type":"boolean","descr\#
        iption":"Whether there is enough data."},"harder":{"type":"boolean","description":"Errors are up, but not agai\#
        nst repeating the last value; a retraining would not help."},"explanation":{"type":"string"},"checks":{"type":\#
        "array","items":{"type":"object","required":["name","value","threshold","passed","since","detail"],"properties\#
        ":{"name":{"type":"string","enum":["mae_ratio","mae","skill_ratio","residual_location","residual_loss","input_\#
        ks","input_psi","input_wasserstein"]},"value":{"type":["number","null"],"description":"Null where it could not\#
         be judged."},"threshold":{"type":"number","description":"The value fails at or above this."},"passed":{"type"\#
        :"boolean"},"since":{"type":["string","null"],"format":"date-time","description":"When the present failure beg\#
        an."},"detail":{"type":"string"}}}}}},"SeriesForecast":{"type":"object","description":"The newest forecast of \#
        one series.","required":["id","labels","version","cold","stale","issued_at","data_age_seconds","steps"],"prope\#
        rties":{"id":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"version":{\#
        "type":["integer","null"],"minimum":1},"cold":{"type":"boolean"},"stale":{"type":"boolean","description":"A st\#
        ale series has no steps, as on `/metrics`."},"issued_at":{"type":["string","null"],"format":"date-time"},"data\#
        _age_seconds":{"type":["number","null"]},"steps":{"type":"array","items":{"type":"object","required":["step","\#
        time","value","intervals"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."},"time"\#
        :{"type":"string","format":"date-time","description":"On the grid."},"value":{"type":"number"},"intervals":{"t\#
        ype":"array","description":"One per level, ascending; none until errors are known.","items":{"type":"object","\#
        required":["level","lower","upper"],"properties":{"level":{"type":"number"},"lower":{"type":"number"},"upper":\#
        {"type":"number"}}}}}}}}},"SeriesList":{"type":"object","description":"In the order of ids.","required":["watc\#
        h","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"items":{"type":"array","items":{"$ref"\#
        :"#/components/schemas/Series"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and \#
        signed; absent on the last page."}}},"SesParameters":{"type":"object","description":"Hyper-parameters of the m\#
        odel `ses`.","additionalProperties":false,"properties":{"alpha":{"type":["number","null"],"minimum":0.001,"max\#
        imum":1,"description":"Weight of the newest value; the best of eleven unless given."},"criterion":{"type":["st\#
        ring","null"],"enum":["mae","mse",null],"default":"mae","description":"What the chosen weight minimises: the a\#
        bsolute or the squared one-step error."}}},"SgdParameters":{"type":"object","description":"Hyper-parameters of\#
         the model `sgd`.","additionalProperties":false,"properties":{"epochs":{"type":["integer","null"],"minimum":1,\#
        "maximum":200,"default":20,"description":"The most passes over the training rows."},"learning_rate":{"type":["\#
        number","null"],"minimum":0.0001,"maximum":1,"default":0.5,"description":"The first pass's step, relative to t\#
        he squared length of a row."},"l2":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0.0001,"descr\#
        iption":"Shrinkage per pass."},"cyclical_time":{"type":["string","null"],"enum":["auto","on","off",null],"defa\#
        ult":"auto","description":"Hour of the day and day of the week as inputs; `auto`: from 2 days and 2 weeks of d\#
        ata on."}}},"SourceRevision":{"type":"object","description":"The data source as it was.","required":["id","rev\#
        ision"],"properties":{"id":{"type":"string"},"revision":{"type":"integer"}}},"StepMetrics":{"description":"The\#
         same for one step ahead.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"type":"object","required":[\#
        "step"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."}}}]},"Summary":{"type":"ob\#
        ject","description":"The whole fleet at a glance.","required":["watches","series","versions","rollbacks","data\#
        _sources","training_runs","experiments","probations","drifting","pins","oldest_lag","build"],"properties":{"wa\#
        tches":{"type":"object","required":["total","by_state"],"properties":{"total":{"type":"integer"},"by_state":{"\#
        type":"object","description":"Watches in each state, as this process sees them.","additionalProperties":{"type\#
        ":"integer"}}}},"series":{"type":"integer","description":"Series that are followed."},"versions":{"type":"inte\#
        ger"},"rollbacks":{"type":"integer"},"data_sources":{"type":"object","required":["healthy","unhealthy","unknow\#
        n"],"properties":{"healthy":{"type":"integer"},"unhealthy":{"type":"integer"},"unknown":{"type":"integer","des\#
        cription":"Not probed yet."}}},"training_runs":{"type":"object","required":["queued","running","failed_last_24\#
        h"],"properties":{"queued":{"type":"integer"},"running":{"type":"integer"},"failed_last_24h":{"type":"integer"\#
        }}},"experiments":{"type":"object","description":"Those that have not come to an end.","required":["scheduled"\#
        ,"training","running","paused"],"properties":{"scheduled":{"type":"integer"},"training":{"type":"integer"},"ru\#
        nning":{"type":"integer"},"paused":{"type":"integer"}}},"probations":{"type":"integer","description":"Versions\#
         on probation."},"drifting":{"type":"object","description":"Watches that drift now, as this process sees them.\#
        ","required":["low","high"],"properties":{"low":{"type":"integer"},"high":{"type":"integer"}}},"pins":{"type":\#
        "object","required":["count","watches"],"properties":{"count":{"type":"integer"},"watches":{"type":"array","it\#
        ems":{"type":"string"},"maxItems":100,"description":"The first names."}}},"oldest_lag":{"type":["object","null\#
        "],"description":"The watch whose newest point is the furthest behind; null before the first scrape.","require\#
        d":["watch","seconds"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"seconds":{"type":"number"}}\#
        },"build":{"type":"object","required":["version","details","instance","started_at"],"properties":{"version":{"\#
        type":"string"},"details":{"type":"object","additionalProperties":{"type":"string"}},"instance":{"type":"strin\#
        g"},"started_at":{"type":"string","format":"date-time"}}}}},"Support":{"type":"object","description":"The rang\#
        e of the values; no forecast and no bound is outside of it.","required":["min","max"],"properties":{"min":{"ty\#
        pe":["number","null"]},"max":{"type":["number","null"]}}},"SupportInput":{"type":"object","description":"The r\#
        ange of the values; no forecast and no bound is outside of it.","additionalProperties":false,"properties":{"mi\#
        n":{"type":["number","null"],"description":"0 by default for a rate or an increase; else unbounded."},"max":{"\#
        type":["number","null"],"description":"Above `min`; unbounded by default."}}},"ThetaParameters":{"type":"objec\#
        t","description":"Hyper-parameters of the model `theta`.","additionalProperties":false,"properties":{"variant"\#
        :{"type":["string","null"],"enum":["auto","standard","optimized","dynamic","dynamic_optimized",null],"default"\#
        :"dynamic_optimized","description":"The member of the family; `auto` takes the one with the smallest squared e\#
        rrors."},"season":{"type":["integer","null"],"minimum":0,"maximum":10080,"default":0,"description":"Steps per \#
        season, at least three of which must fit into the window; 0 finds it, 1 means none."},"season_type":{"type":["\#
        string","null"],"enum":["auto","additive","multiplicative",null],"default":"auto","description":"How the seaso\#
        n is taken out: `auto` takes what leaves the smaller squared errors; always additive where a value is not posi\#
        tive."}}},"Training":{"type":"object","description":"How a watch is retrained.","required":["parameters"],"pro\#
        perties":{"parameters":{"type":"string","enum":["auto","keep","reselect"]}}},"TrainingInput":{"type":"object",\#
        "description":"How a watch is retrained.","additionalProperties":false,"properties":{"parameters":{"type":["st\#
        ring","null"],"enum":["auto","keep","reselect",null],"default":"auto","description":"What becomes of the order\#
        s, seasons and choices that the active version found: used again, or searched anew. `auto` keeps them for drif\#
        t and reselects otherwise."}}},"TrainingRun":{"type":"object","description":"One attempt to make a version.","\#
        required":["id","watch","trigger","policy","parameters","state","progress","actor","attempts","cause","version\#
        ","outcome","error","spec_generation","data_source","requested_at","started_at","finished_at"],"properties":{"\#
        id":{"type":"string","description":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/\#
        schemas/Name"},"trigger":{"type":"string","enum":["cold_start","cron","drift","manual","experiment"]},"policy"\#
        :{"type":"string","enum":["full_retrain","finetune"]},"parameters":{"type":"string","enum":["keep","reselect"]\#
        ,"description":"Whether orders, seasons and choices of the active version are used again."},"state":{"type":"s\#
        tring","enum":["queued","running","succeeded","failed","cancelled","superseded"],"description":"superseded: th\#
        e configuration changed meanwhile, the result is not used."},"progress":{"type":"number","minimum":0,"maximum"\#
        :1},"actor":{"type":"string"},"attempts":{"type":"integer"},"cause":{"type":["object","null"],"description":"O\#
        f a run for drift: what was found.","required":["severity","score","explanation"],"properties":{"severity":{"t\#
        ype":"string","enum":["low","high"]},"score":{"type":["number","null"],"description":"The largest ratio of a l\#
        ive error to its baseline, or the largest live error in mode absolute."},"explanation":{"type":"string"}}},"ve\#
        rsion":{"type":["integer","null"],"description":"The version it made."},"outcome":{"anyOf":[{"$ref":"#/compone\#
        nts/schemas/GateOutcome"},{"type":"null"}]},"error":{"type":["object","null"],"description":"Why it failed.","\#
        required":["code","detail"],"properties":{"code":{"type":"string"},"detail":{"type":"string"}}},"spec_generati\#
        on":{"type":"integer"},"data_source":{"$ref":"#/components/schemas/SourceRevision"},"requested_at":{"type":"st\#
        ring","format":"date-time"},"started_at":{"type":["string","null"],"format":"date-time"},"finished_at":{"type"\#
        :["string","null"],"format":"date-time"}}},"TrainingRunAccepted":{"description":"The run, and whether it was o\#
        pen already.","allOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"object","required":["coalesced"],"\#
        properties":{"coalesced":{"type":"boolean","description":"An open run was there: it is the answer, no second o\#
        ne was made."}}}]},"TrainingRunInput":{"type":"object","description":"How to train; an empty body retrains ful\#
        ly.","additionalProperties":false,"properties":{"policy":{"type":["string","null"],"enum":["full_retrain","fin\#
        etune",null],"default":"full_retrain","description":"`finetune` goes on from the active version where the mode\#
        l can."},"parameters":{"type":["string","null"],"enum":["keep","reselect",null],"description":"Whether orders,\#
         seasons and choices of the active version are used again; as `training.parameters` of the watch says by defau\#
        lt. Fine-tuning always keeps them."}}},"TrainingRunList":{"type":"object","description":"Newest first.","requi\#
        red":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/TrainingRun"},"maxI\#
        tems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},\#
        "TrainingRunPatch":{"type":"object","description":"Cancels an open run.","required":["state"],"additionalPrope\#
        rties":false,"properties":{"state":{"type":"string","const":"cancelled","description":"The one change that a c\#
        lient can make."}}},"TrainingRunPreview":{"type":"object","description":"What `validate_only` answers; the id \#
        stands for nothing.","required":["validate_only","training_run"],"properties":{"validate_only":{"type":"boolea\#
        n","const":true},"training_run":{"$ref":"#/components/schemas/TrainingRun"}}},"MeasuredMetrics":{"type":"objec\#
        t","description":"Errors over all steps and per step, means over the series.","required":["overall","steps"],"\#
        properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#\#
        /components/schemas/StepMetrics"}}}},"ValidationMetrics":{"type":"object","description":"Rolling-origin valida\#
        tion; `naive` is the last-value forecast on the same origins.","required":["overall","naive","steps","origins"\#
        ],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"naive":{"$ref":"#/components/schemas/E\#
        rrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/StepMetrics"}},"origins":{"type":"\#
        integer","description":"Rolling origins."}}},"Version":{"type":"object","description":"An immutable result of \#
        training: where it stands, where it came from, how good it was.","required":["number","watch","model","stage",\#
        "created_at","lineage","data_source","trigger","policy","actor","started_at","duration_ms","data_window","samp\#
        le_count","series_count","skipped_series","parameters","metrics","gate","features","preprocessing","importance\#
        ","selection","drift_score","configuration","artifact","imported","blocked","tags","description"],"properties"\#
        :{"number":{"type":"integer","minimum":1,"description":"Per watch name, never reused."},"watch":{"$ref":"#/com\#
        ponents/schemas/Name"},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses"\#
        ,"exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient\#
        _boosting","model_selection"]},"stage":{"type":"string","enum":["development","staging","production","archived\#
        "]},"created_at":{"type":"string","format":"date-time"},"lineage":{"type":"object","required":["parent","train\#
        ing_run"],"properties":{"parent":{"type":["integer","null"],"description":"The version that was active then."}\#
        ,"training_run":{"type":["string","null"]}}},"data_source":{"$ref":"#/components/schemas/SourceRevision"},"tri\#
        gger":{"type":"string","enum":["cold_start","cron","drift","manual","experiment"]},"policy":{"type":"string","\#
        enum":["full_retrain","finetune"],"description":"How it was made; a full retraining where there was nothing to\#
         fine-tune."},"training":{"type":"object","description":"What became of the orders, seasons and choices found \#
        before; absent for versions made before this was recorded.","required":["parameters"],"properties":{"parameter\#
        s":{"type":"string","enum":["keep","reselect"]}}},"actor":{"type":"string"},"started_at":{"type":["string","nu\#
        ll"],"format":"date-time"},"duration_ms":{"type":"number"},"data_window":{"type":"object","description":"Grid \#
        times of the oldest and newest point that was learnt from.","required":["start","end"],"properties":{"start":{\#
        "type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"}}},"sample_count":{"type":"i\#
        nteger"},"series_count":{"type":"integer"},"skipped_series":{"type":"array","items":{"type":"object","required\#
        ":["series","reason"],"properties":{"series":{"type":"string"},"reason":{"type":"string"}}},"description":"Ser\#
        ies that could not be trained."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"metrics":{"type\#
        ":"object","required":["training","validation","live"],"properties":{"training":{"anyOf":[{"$ref":"#/component\#
        s/schemas/MeasuredMetrics"},{"type":"null"}],"description":"On the points that it has learnt from."},"validati\#
        on":{"$ref":"#/components/schemas/ValidationMetrics"},"live":{"anyOf":[{"type":"object","required":["overall",\#
        "steps"],"properties":{"overall":{"$ref":"#/components/schemas/LiveErrors"},"steps":{"type":"array","items":{"\#
        $ref":"#/components/schemas/LiveStepErrors"}}}},{"type":"null"}],"description":"Of matured forecasts, while it\#
         is served; what is not measured live is null."}}},"gate":{"$ref":"#/components/schemas/GateOutcome"},"feature\#
        s":{"type":"array","items":{"type":"string"},"description":"What the model computes from the past of a series.\#
        "},"preprocessing":{"type":"object","description":"Versions of before 1.1 have no `transform`.","required":["g\#
        aps","outliers","scale"],"properties":{"gaps":{"type":"string"},"outliers":{"type":"string"},"scale":{"type":"\#
        string"},"transform":{"type":"string"}}},"importance":{"type":["array","null"],"description":"What forecasts l\#
        ean on, the most important first; shares that sum to 1 over all features. Empty where the model does not say."\#
        ,"items":{"type":"object","required":["name","weight"],"properties":{"name":{"type":"string"},"weight":{"type"\#
        :"number","minimum":0}}}},"selection":{"anyOf":[{"$ref":"#/components/schemas/Selection"},{"type":"null"}],"de\#
        scription":"Why these models were chosen; null for a model that is not chosen from several."},"drift_score":{"\#
        type":["number","null"],"description":"Of a training for drift: the `score` of its cause."},"configuration":{"\#
        type":"object","description":"What it was trained under; a rollback can restore it.","required":["transform","\#
        model","parameters","granularity","horizon","lookback"],"properties":{"metric":{"type":"string"},"labels":{"ty\#
        pe":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/component\#
        s/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string","enum":["none","rate","increase","\#
        delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","expon\#
        ential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosti\#
        ng","model_selection"]},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"granularity":{"type":"st\#
        ring","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"\#
        string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type\#
        ":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"preprocessing\#
        ":{"$ref":"#/components/schemas/Preprocessing"}}},"artifact":{"type":"object","required":["sha256","size","for\#
        mat","pruned_at"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer"\#
        ,"description":"Bytes."},"format":{"type":"integer"},"pruned_at":{"type":["string","null"],"format":"date-time\#
        ","description":"When the bytes were dropped, by `max_versions` or by DELETE; the record stays."}}},"imported"\#
        :{"type":["object","null"],"description":"What it was where it was exported; null for a version that was train\#
        ed here.","required":["watch","number","actor"],"properties":{"watch":{"type":"string"},"number":{"type":"inte\#
        ger"},"actor":{"type":"string","description":"Who imported it."}}},"blocked":{"type":["object","null"],"descri\#
        ption":"The mark of a rollback: nothing automatic chooses the version until a PATCH or a promotion lifts it.",\#
        "required":["since","reason","rollback"],"properties":{"since":{"type":"string","format":"date-time"},"reason"\#
        :{"type":"string"},"rollback":{"type":["string","null"]}}},"tags":{"type":"object","additionalProperties":{"ty\#
        pe":"string"}},"description":{"type":"string"}}},"VersionComparison":{"type":"object","description":"Two versi\#
        ons of a watch side by side.","required":["watch","a","b","parameters","configuration","metrics"],"properties"\#
        :{"watch":{"$ref":"#/components/schemas/Name"},"a":{"$ref":"#/components/schemas/ComparedVersion"},"b":{"$ref"\#
        :"#/components/schemas/ComparedVersion"},"parameters":{"type":"array","items":{"type":"object","required":["na\#
        me","a","b","differs"],"properties":{"name":{"type":"string"},"a":{"description":"Null where the version has n\#
        o such parameter."},"b":{"description":"Null where the version has no such parameter."},"differs":{"type":"boo\#
        lean"}}}},"configuration":{"type":"array","description":"The fields in which the configurations differ.","item\#
        s":{"type":"object","required":["field","a","b"],"properties":{"field":{"type":"string"},"a":{"description":"A\#
        s in the watch."},"b":{"description":"As in the watch."}}}},"metrics":{"type":"array","description":"Overall s\#
        cores; only what is served has live ones.","items":{"type":"object","required":["kind","metric","a","b","diffe\#
        rence"],"properties":{"kind":{"type":"string","enum":["training","validation","live"]},"metric":{"type":"strin\#
        g"},"a":{"type":["number","null"]},"b":{"type":["number","null"]},"difference":{"type":["number","null"],"desc\#
        ription":"b less a."}}}}}},"ComparedVersion":{"type":"object","description":"What one should know of a version\#
         beside another.","required":["number","model","stage","created_at","blocked","sample_count","data_window"],"p\#
        roperties":{"number":{"type":"integer","minimum":1},"model":{"type":"string"},"stage":{"type":"string","enum":\#
        ["development","staging","production","archived"]},"created_at":{"type":"string","format":"date-time"},"blocke\#
        d":{"type":["object","null"],"required":["since","reason","rollback"],"properties":{"since":{"type":"string","\#
        format":"date-time"},"reason":{"type":"string"},"rollback":{"type":["string","null"]}}},"sample_count":{"type"\#
        :["integer","null"]},"data_window":{"type":["object","null"],"required":["start","end"],"properties":{"start":\#
        {"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"}}}}},"VersionFile":{"type":\#
        "string","format":"binary","description":"An export; at most 67108864 bytes."},"VersionPatch":{"type":"object"\#
        ,"description":"What is said of a version.","additionalProperties":false,"properties":{"tags":{"type":["object\#
        ","null"],"maxProperties":64,"description":"A merge patch; null removes a tag, or all.","additionalProperties"\#
        :{"type":["string","null"],"maxLength":256}},"description":{"type":["string","null"],"maxLength":1000},"blocke
        """#
}
