//! Sentences about an answer: its verdict, reasons, findings, prices. The window has its own; both fill the same messages.

use super::{Arg, Messages};
use serde_json::Value;
use whichbox_core::diagnose::{Effect, Unit};
use whichbox_core::error::Error;
use whichbox_core::money::Currency;
use whichbox_core::reason::{Finding, Reason};
use whichbox_core::recommendation::{Contradiction, Flip, FlipOf, Plan, Price, Recommendation, TaskPlan, Verdict};
use whichbox_core::scenario::Scenario;

/// Speaks about one answer to one scenario.
#[derive(Debug, Clone, Copy)]
pub struct Say<'a> {
    /// The language.
    pub messages: &'a Messages,
    /// The question.
    pub scenario: &'a Scenario,
    /// The answer.
    pub answer: &'a Recommendation,
}

/// A finding as sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingText {
    /// What is wrong, in one line.
    pub title: String,
    /// What it does.
    pub what: String,
    /// What to change, in one line.
    pub change: String,
    /// What one gains.
    pub gain: String,
    /// What it risks.
    pub risk: String,
    /// That the fix fits in memory, where that is known.
    pub fits: Option<String>,
    /// The value as it is, with its unit.
    pub before: String,
    /// The value as it should be, with its unit.
    pub after: String,
}

/// The code that a closed enum has in files, for a message's id.
pub(crate) fn code<T: serde::Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(code)) => code,
        Ok(Value::Object(map)) => map.get("code").and_then(Value::as_str).unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}

impl Say<'_> {
    fn currency(&self) -> Currency {
        self.scenario.currency()
    }

    /// The message `<prefix>-<code>` of a closed enum's value.
    #[must_use]
    pub fn name_of<T: serde::Serialize>(&self, prefix: &str, value: &T) -> String {
        self.messages.text(&format!("{prefix}-{}", code(value)))
    }

    /// The answer in one sentence (two where the answer is that nothing does it).
    #[must_use]
    pub fn verdict(&self) -> String {
        let m = self.messages;
        let answer = self.answer;
        let machine = self.own_machine();
        match answer.verdict {
            Verdict::Keep => m.get("verdict-keep", &[("machine", machine.into())]),
            // Nobody keeps what does nothing of the work.
            Verdict::Hybrid if answer.hybrid.as_ref().is_none_or(|h| h.machine.is_none()) => {
                m.text("verdict-hybrid-nothing")
            }
            Verdict::Hybrid => m.get("verdict-hybrid", &[("machine", machine.into())]),
            Verdict::Fix => {
                let counted = answer.reasons.iter().find_map(|reason| match reason {
                    Reason::FreeFixDoesIt { fixes, .. } => Some(*fixes as usize),
                    _ => None,
                });
                let fixes = counted.unwrap_or(answer.findings.len());
                m.get("verdict-fix", &[("machine", machine.into()), ("fixes", fixes.into())])
            }
            Verdict::Buy => answer.purchase.as_ref().map_or_else(
                || m.text("verdict-buy-label"),
                |p| m.get("verdict-buy", &[("machine", (&p.name).into()), ("units", p.units.into())]),
            ),
            Verdict::None => {
                let budget = m.formats().money(&self.scenario.budget);
                let first = m.get("verdict-none", &[("budget", budget.into())]);
                let second = match answer.purchase.as_ref().and_then(|p| p.price.as_ref().map(|price| (p, price))) {
                    Some((p, price)) => m.get(
                        "verdict-none-least",
                        &[
                            ("machine", (&p.name).into()),
                            ("units", p.units.into()),
                            ("price", self.price_amount(price).into()),
                        ],
                    ),
                    None => match &answer.purchase {
                        Some(p) if answer.withheld.price_of(&p.machine) => m.get(
                            "verdict-none-least-unpriced",
                            &[("machine", (&p.name).into()), ("units", p.units.into())],
                        ),
                        _ => m.text("verdict-none-unknown"),
                    },
                };
                format!("{first} {second}")
            }
        }
    }

    fn own_machine(&self) -> String {
        let answer = self.answer;
        answer.current.as_ref().map_or_else(
            || self.machine_name(answer.hybrid.as_ref().and_then(|h| h.machine.as_deref()).unwrap_or_default()),
            |p| p.name.clone(),
        )
    }

    /// A machine's name by its id, as the answer knows it.
    #[must_use]
    pub fn machine_name(&self, id: &str) -> String {
        let answer = self.answer;
        let plans = answer
            .current
            .iter()
            .chain(&answer.purchase)
            .chain(answer.tiers.iter().flat_map(|t| t.pick.iter().chain(&t.runner_up)));
        plans
            .filter(|p| p.machine == id)
            .map(|p| &p.name)
            .chain(answer.candidates.iter().filter(|c| c.machine == id).map(|c| &c.name))
            .next()
            .map_or_else(|| id.to_owned(), Clone::clone)
    }

    /// A name with how many of it.
    #[must_use]
    pub fn units(&self, name: &str, units: u32) -> String {
        if units == 1 {
            return name.to_owned();
        }
        self.messages.get(
            "report-units",
            &[("units", self.messages.formats().whole(f64::from(units)).into()), ("machine", name.into())],
        )
    }

    /// A plan's machine with how many of it.
    #[must_use]
    pub fn plan_name(&self, plan: &Plan) -> String {
        self.units(&plan.name, plan.units)
    }

    /// A reason as a sentence.
    #[must_use]
    pub fn reason(&self, reason: &Reason) -> String {
        self.coded("reason", reason)
    }

    /// A contradiction as sentences: what stands against what, and the least change.
    #[must_use]
    pub fn contradiction(&self, contradiction: &Contradiction) -> (String, String) {
        (self.coded("conflict", &contradiction.conflict), self.coded("change", &contradiction.change))
    }

    /// The contradictions of the answer in sentences, so many at most. Changes of which none does it by itself are all told.
    #[must_use]
    pub fn contradictions(&self, most: usize) -> Vec<String> {
        let all = &self.answer.contradictions;
        let together = all.iter().any(|it| it.only_together);
        let mut told: Vec<String> = Vec::new();
        if together {
            told.push(self.messages.text("contradiction-only-together"));
        }
        told.extend(all.iter().take(if together { usize::MAX } else { most }).map(|it| {
            let (conflict, change) = self.contradiction(it);
            self.messages.get("report-contradiction", &[("conflict", conflict.into()), ("change", change.into())])
        }));
        told
    }

    /// What may leave, where it goes and what that costs, each task a sentence, with what is to be known of it.
    #[must_use]
    pub fn leaves(&self) -> Vec<String> {
        let m = self.messages;
        let leaves = self.answer.hybrid.iter().flat_map(|hybrid| &hybrid.leaves);
        leaves
            .flat_map(|leaf| {
                let bill = leaf.monthly.as_ref().map_or_else(|| m.text("not-known"), |bill| m.formats().money(bill));
                let id = if leaf.runs_at_home { "report-hybrid-leaf-at-home" } else { "report-hybrid-leaf" };
                let goes = leaf.cloud_name.as_ref().map(|model| {
                    m.get(
                        id,
                        &[
                            ("task", (&leaf.task).into()),
                            ("model", model.into()),
                            ("provider", leaf.provider.as_deref().unwrap_or_default().into()),
                            ("bill", bill.into()),
                        ],
                    )
                });
                goes.into_iter().chain(leaf.remarks.iter().map(|remark| self.reason(remark)))
            })
            .collect()
    }

    /// The message of a code with its parameters.
    fn coded<T: serde::Serialize>(&self, prefix: &str, value: &T) -> String {
        let json = serde_json::to_value(value).unwrap_or_default();
        let id = format!("{prefix}-{}", json.get("code").and_then(Value::as_str).unwrap_or_default());
        self.filled(&id, json.get("params"))
    }

    /// A finding as sentences.
    #[must_use]
    pub fn finding(&self, finding: &Finding) -> FindingText {
        finding_text(self.messages, finding)
    }

    /// An error as a sentence.
    #[must_use]
    pub fn error(&self, error: &Error) -> String {
        if let Error::BadEntry { fault, .. } = error {
            let json = serde_json::to_value(fault).unwrap_or_default();
            let code = json.get("code").and_then(Value::as_str).unwrap_or_default();
            return self.filled(&format!("fault-{code}"), Some(&json));
        }
        let json = serde_json::to_value(error).unwrap_or_default();
        self.filled(&format!("error-{}", error.code()), Some(&json))
    }

    /// What would change the answer, as a sentence.
    #[must_use]
    pub fn flip(&self, flip: &Flip) -> String {
        let m = self.messages;
        let value = |v: f64| match flip.of {
            FlipOf::PrivateShare => m.formats().percent(v),
            FlipOf::ContextLength | FlipOf::UsersAtOnce => m.formats().whole(v),
            FlipOf::RequestsPerDay => m.formats().short(v),
            FlipOf::LongestWait => m.seconds(v),
            _ => m.formats().amount(v, self.currency()),
        };
        // A cent below a price reads as the price, and at the price the answer is still today's.
        let below = flip.of == FlipOf::Budget && flip.at < flip.now;
        let id = if below { "flip-budget-below".to_owned() } else { format!("flip-{}", code(&flip.of)) };
        let cause = m.get(
            &id,
            &[
                ("at", value(if below { flip.at + 0.01 } else { flip.at }).into()),
                ("now", value(flip.now).into()),
                ("task", flip.task.as_deref().unwrap_or_default().into()),
            ],
        );
        let (id, pick) = match (&flip.verdict, &flip.pick) {
            (Some(verdict), _) => (format!("flip-to-{}", code(verdict)), String::new()),
            (None, Some(pick)) => ("flip-to-pick".to_owned(), self.machine_name(pick)),
            (None, None) => ("flip-to-no-pick".to_owned(), String::new()),
        };
        let sentence = m.get(&id, &[("cause", cause.into()), ("pick", pick.into())]);
        match flip.tier {
            Some(tier) => {
                m.get("report-in-tier", &[("tier", self.name_of("tier", &tier).into()), ("sentence", sentence.into())])
            }
            None => sentence,
        }
    }

    /// A price's amount in its own currency.
    #[must_use]
    pub fn price_amount(&self, price: &Price) -> String {
        use rust_decimal::prelude::ToPrimitive;
        self.messages.formats().amount(price.amount.to_f64().unwrap_or(f64::NAN), price.currency)
    }

    /// Where offers disagree: from the lowest to the highest.
    #[must_use]
    pub fn price_spread(&self, price: &Price) -> Option<String> {
        let (low, high) = (price.low?, price.high?);
        let f = self.messages.formats();
        (low < high).then(|| format!("{}–{}", f.amount(low, price.currency), f.amount(high, price.currency)))
    }

    /// A task's model with its quantization, or what is missing.
    #[must_use]
    pub fn model(&self, task: &TaskPlan) -> String {
        match (&task.model_name, &task.quant) {
            (Some(name), Some(quant)) => format!("{name}, {quant}"),
            (Some(name), None) => name.clone(),
            (None, _) => self.messages.text("report-no-model"),
        }
    }

    /// Fills a message with parameters as the files of messages agree on: money with its currency, other figures as
    /// numbers without a unit, names as they are, and "none" for what is missing.
    fn filled(&self, id: &str, params: Option<&Value>) -> String {
        filled(self.messages, self.currency(), id, params)
    }
}

/// Fills a message with parameters.
pub(crate) fn filled(messages: &Messages, currency: Currency, id: &str, params: Option<&Value>) -> String {
    let empty = serde_json::Map::new();
    let map = params.and_then(Value::as_object).unwrap_or(&empty);
    let args: Vec<(&str, Arg)> =
        map.iter().map(|(name, value)| (name.as_str(), argument(messages, currency, name, value))).collect();
    messages.get(id, &args)
}

/// A finding as sentences. No sum of money is in one, so no currency is asked for.
pub(crate) fn finding_text(messages: &Messages, finding: &Finding) -> FindingText {
    let say = |id: &str, params: &Value| filled(messages, Currency::USD, id, Some(params));
    let mut params = serde_json::to_value(&finding.params).unwrap_or_default();
    if let Value::Object(map) = &mut params {
        map.insert("before".to_owned(), finding.before.into());
        map.insert("after".to_owned(), finding.after.into());
        map.insert("unit".to_owned(), code(&finding.unit).into());
    }
    let id = format!("finding-{}", code(&finding.rule));
    let with_unit = |value: f64| {
        let f = messages.formats();
        let n = match finding.unit {
            Unit::Switch if value == 0.0 => "off".to_owned(),
            Unit::Switch => "on".to_owned(),
            Unit::Gib => f.gib(value),
            _ if value.fract() == 0.0 => f.whole(value),
            _ => f.short(value),
        };
        messages.get(&format!("finding-unit-{}", code(&finding.unit)), &[("n", n.into())])
    };
    let effect = serde_json::to_value(&finding.effect).unwrap_or_default();
    let fits = format!("{id}-fits");
    let known = finding.params.needed_gib.zip(finding.params.usable_gib);
    FindingText {
        title: say(&id, &params),
        what: say(&format!("{id}-what"), &params),
        change: say(&format!("{id}-do"), &params),
        gain: match &finding.effect {
            Effect::NotComputed { missing } => {
                let fact = messages.text(&format!("lacking-{}", code(missing)));
                messages.get("effect-not-computed", &[("fact", fact.into())])
            }
            other => filled(messages, Currency::USD, &format!("effect-{}", code(other)), effect.get("params")),
        },
        risk: messages.text(&format!("risk-{}", code(&finding.plan.risk))),
        fits: (known.is_some_and(|(needed, usable)| needed <= usable) && messages.has(&fits))
            .then(|| say(&fits, &params)),
        before: with_unit(finding.before),
        after: with_unit(finding.after),
    }
}

/// The few words of the catalog and of the estimates that stand within a sentence, in the reader's language.
pub(crate) fn words(messages: &Messages, text: &str) -> String {
    let setting = text
        .strip_prefix("kernel parameter ")
        .and_then(|rest| rest.strip_suffix(", smallest graphics share in the firmware"));
    if let Some(setting) = setting {
        return messages.get("words-kernel-parameter", &[("setting", setting.into())]);
    }
    let id = match text {
        "AMD Software, Performance, Tuning: Variable Graphics Memory, then restart" => "words-amd-software",
        "memory bandwidth" => "words-memory-bandwidth",
        "number of parameters" => "words-number-of-parameters",
        "shapes" | "layer shapes" => "words-shapes",
        "engines" => "words-engines",
        _ => return text.to_owned(),
    };
    messages.text(id)
}

fn argument(messages: &Messages, currency: Currency, name: &str, value: &Value) -> Arg {
    let f = messages.formats();
    match value {
        Value::Number(number) => {
            let n = number.as_f64().unwrap_or(f64::NAN);
            match name {
                "units" | "fixes" | "of" => Arg::Count(n),
                "by" | "saves" | "per_gib" | "over" | "budget" | "amount" => f.amount(n, currency).into(),
                _ if name.ends_with("_gib") || name == "gib" => f.gib(n).into(),
                _ if n.fract() == 0.0 => f.whole(n).into(),
                _ => f.short(n).into(),
            }
        }
        Value::String(text) if text.is_empty() => "none".into(),
        Value::String(text) => match name {
            "os" | "needs" => text
                .split(',')
                .map(str::trim)
                .map(|code| {
                    let id = format!("{}-{code}", if name == "os" { "os" } else { "need" });
                    if messages.has(&id) { messages.text(&id) } else { code.to_owned() }
                })
                .collect::<Vec<_>>()
                .join(", ")
                .into(),
            "how" | "figure" => words(messages, text).into(),
            "since" => text.parse().map_or_else(|_| text.clone(), |day| f.date(day)).into(),
            _ => text.into(),
        },
        Value::Array(items) => {
            let names: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            names.join(", ").into()
        }
        Value::Null => "none".into(),
        other => other.to_string().into(),
    }
}
