//! Where things lie for the person who runs this: folders, programs, the few variables of the environment that matter.
//! Passed in, so that a test is a folder.

use crate::listener;
use crate::programs;
use crate::runtimes::{default_port, log};
use crate::text::{self, Unreadable};
use crate::tools::{RealTools, Tools};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use whichbox_core::catalog::machine::Os;
use whichbox_core::observe::{LoadedModel, RuntimeKind};

/// Variables that are read. None of them holds a key.
const VARIABLES: [&str; 7] = [
    "OLLAMA_HOST",
    "OLLAMA_API_BASE",
    "OPENCLAW_CONFIG_PATH",
    "OPENCODE_CONFIG",
    "CLAUDE_CONFIG_DIR",
    "AIDER_TIMEOUT",
    "XDG_CONFIG_HOME",
];

/// Lines of the system's journal that are asked for: few enough that what comes back stays within what is read of a tool.
const JOURNAL: [&str; 5] = ["--unit=ollama", "--no-pager", "--quiet", "--output=cat", "--lines=6000"];
/// What a service wrote as it started may lie far back.
const JOURNAL_START: [&str; 6] = [
    "--unit=ollama",
    "--no-pager",
    "--quiet",
    "--output=cat",
    "--lines=16",
    "--grep=server config|inference compute|vram-based default context",
];

/// One person's folders, programs and variables.
pub struct Surroundings<'a> {
    /// The operating system.
    pub os: Option<Os>,
    /// The person's own folder.
    pub home: Option<PathBuf>,
    /// Where programs keep settings: `%APPDATA%` on Windows, `~/.config` or its replacement elsewhere.
    pub settings: Option<PathBuf>,
    /// `%LOCALAPPDATA%` on Windows.
    pub local: Option<PathBuf>,
    /// Folders in which programs are looked for.
    pub path: Vec<PathBuf>,
    /// The variables that matter, as they are set.
    pub variables: BTreeMap<String, String>,
    /// Command lines of servers of llama.cpp that run, also those that Ollama started.
    pub commands: Vec<Vec<String>>,
    /// How many Ollama servers run. Missing where the system does not tell.
    pub ollama_servers: Option<u32>,
    /// The file that the server at a port writes its log to.
    pub log_of: fn(u16) -> Option<PathBuf>,
    /// Tools of the system.
    pub tools: &'a dyn Tools,
}

impl<'a> Surroundings<'a> {
    /// Those of a person who has only this folder: settings in its `.config`, no variables, no programs, nothing running.
    #[must_use]
    pub fn of(os: Option<Os>, home: &Path, tools: &'a dyn Tools) -> Self {
        Self {
            os,
            home: Some(home.to_owned()),
            settings: Some(home.join(".config")),
            local: None,
            path: Vec::new(),
            variables: BTreeMap::new(),
            commands: Vec::new(),
            ollama_servers: None,
            log_of: |_| None,
            tools,
        }
    }
}

/// Servers among the command lines of Ollama's program, which starts others for its models. None that is seen may be one
/// that the system hides.
fn servers(commands: &[Vec<String>]) -> Option<u32> {
    let all = commands.iter().filter(|it| it.get(1).is_some_and(|word| word == "serve")).count();
    u32::try_from(all).ok().filter(|it| *it > 0)
}

impl Surroundings<'static> {
    /// Those of the person who runs this.
    #[must_use]
    pub fn here() -> Self {
        let folder = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|it| it.is_absolute());
        let home = std::env::home_dir().filter(|it| it.is_absolute());
        let os = match std::env::consts::OS {
            "macos" => Some(Os::Macos),
            "windows" => Some(Os::Windows),
            "linux" => Some(Os::Linux),
            _ => None,
        };
        let settings = match os {
            Some(Os::Windows) => folder("APPDATA"),
            _ => folder("XDG_CONFIG_HOME").or_else(|| home.as_ref().map(|it| it.join(".config"))),
        };
        let variables = VARIABLES.iter().filter_map(|name| Some(((*name).to_owned(), std::env::var(name).ok()?)));
        Self {
            os,
            settings,
            local: folder("LOCALAPPDATA"),
            path: std::env::var_os("PATH").map(|it| std::env::split_paths(&it).collect()).unwrap_or_default(),
            variables: variables.filter(|(_, value)| !value.is_empty() && value.len() < 1000).collect(),
            home,
            commands: programs::commands("llama-server"),
            ollama_servers: servers(&programs::commands("ollama")),
            log_of: listener::log_of,
            tools: &RealTools,
        }
    }
}

impl Surroundings<'_> {
    /// A variable.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str)
    }

    /// A file of settings below the person's own folder; nothing that leads out of it.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub fn own(&self, path: &str) -> Result<String, Unreadable> {
        let home = self.home.as_deref().ok_or(Unreadable::Missing)?;
        text::settings(&home.join(path), home)
    }

    /// A file of settings below the folder where programs keep theirs.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub fn setting(&self, path: &str) -> Result<String, Unreadable> {
        let folder = self.settings.as_deref().ok_or(Unreadable::Missing)?;
        // People keep such files elsewhere in their own folder and link to them.
        let root = self.home.as_deref().filter(|home| folder.starts_with(home)).unwrap_or(folder);
        text::settings(&folder.join(path), root)
    }

    /// A file that a variable names: it has to lie in the person's own folder.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub fn named(&self, variable: &str) -> Option<Result<String, Unreadable>> {
        let path = Path::new(self.variable(variable)?);
        let home = self.home.as_deref()?;
        Some(text::settings(path, home))
    }

    /// A file in a folder that a variable names: it has to lie in the person's own folder.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub fn named_in(&self, variable: &str, file: &str) -> Option<Result<String, Unreadable>> {
        let path = Path::new(self.variable(variable)?).join(file);
        Some(text::settings(&path, self.home.as_deref()?))
    }

    /// What the environment says about a runtime's address.
    #[must_use]
    pub fn usual_address(&self, kind: RuntimeKind) -> Option<String> {
        (kind == RuntimeKind::Ollama).then(|| self.variable("OLLAMA_HOST").map(str::to_owned)).flatten()
    }

    /// True where a program of this runtime is found in its usual places.
    #[must_use]
    pub fn installed(&self, kind: RuntimeKind) -> bool {
        let (programs, in_home, elsewhere): (&[&str], &[&str], &[&str]) = match kind {
            RuntimeKind::Ollama => (&["ollama"], &[".ollama"], &["/Applications/Ollama.app", "/usr/share/ollama"]),
            RuntimeKind::LlamaCpp => (&["llama-server"], &[], &[]),
            RuntimeKind::LmStudio => {
                (&["lms", "lm-studio"], &[".lmstudio", ".cache/lm-studio"], &["/Applications/LM Studio.app"])
            }
            RuntimeKind::Vllm => (&["vllm"], &[], &[]),
            RuntimeKind::Mlx => (&["mlx_lm.server"], &[], &[]),
        };
        let in_path = |program: &&str| {
            let file = if self.os == Some(Os::Windows) { format!("{program}.exe") } else { (*program).to_owned() };
            self.path.iter().any(|folder| folder.join(&file).is_file())
        };
        let below_home = |folder: &&str| self.home.as_ref().is_some_and(|home| home.join(folder).is_dir());
        let local = kind == RuntimeKind::Ollama
            && self.local.as_ref().is_some_and(|it| it.join("Programs/Ollama/ollama.exe").is_file());
        programs.iter().any(in_path)
            || in_home.iter().any(below_home)
            || elsewhere.iter().any(|it| Path::new(it).exists())
            || local
    }

    fn command_at(&self, port: u16) -> Option<&Vec<String>> {
        let own = |words: &&Vec<String>| {
            let at = words.iter().position(|it| it == "--port");
            let said = at.and_then(|at| words.get(at + 1)?.parse::<u16>().ok());
            said.unwrap_or(default_port(RuntimeKind::LlamaCpp)) == port
        };
        self.commands.iter().find(own)
    }

    /// What the server at a port was asked for on its command line. Paths in it are not kept.
    #[must_use]
    pub fn asked_for(&self, port: u16) -> Option<LoadedModel> {
        let words = self.command_at(port)?;
        Some(log::from_arguments(&words.iter().map(String::as_str).collect::<Vec<_>>()))
    }

    /// The end of the log of the server at a port: the file that its command line names, or the one that its output goes to.
    #[must_use]
    pub fn server_log(&self, port: u16) -> Option<String> {
        let named = self.command_at(port).and_then(|words| {
            let at = words.iter().position(|it| it == "--log-file")?;
            Some(PathBuf::from(words.get(at + 1)?)).filter(|it| it.is_absolute())
        });
        let path = named.or_else(|| (self.log_of)(port))?;
        text::log(&path, path.parent()?).ok()
    }

    /// As [`Surroundings::asked_for`], for the one server that Ollama started; `None` where there are several.
    #[must_use]
    pub fn asked_by_ollama(&self) -> Option<LoadedModel> {
        let mut own = self.commands.iter().filter(|it| it.iter().any(|word| word.contains("sha256-")));
        let words = own.next().filter(|_| own.next().is_none())?;
        Some(log::from_arguments(&words.iter().map(String::as_str).collect::<Vec<_>>()))
    }

    /// The end of Ollama's log, and what it wrote as it started.
    ///
    /// # Errors
    /// [`Unreadable`]; [`Unreadable::Forbidden`] where the journal shows this user nothing.
    pub fn ollama_log(&self) -> Result<String, Unreadable> {
        if self.os == Some(Os::Windows) {
            let folder = self.local.as_ref().ok_or(Unreadable::Missing)?.join("Ollama");
            return text::log(&folder.join("server.log"), &folder);
        }
        let home = self.home.as_deref().ok_or(Unreadable::Missing)?;
        let own = text::log(&home.join(".ollama/logs/server.log"), home);
        if own.is_ok() || self.os != Some(Os::Linux) {
            return own;
        }
        let journal = self.tools.run("journalctl", &JOURNAL).ok_or(Unreadable::Missing)?;
        if journal.trim().is_empty() {
            return Err(Unreadable::Forbidden);
        }
        let start = self.tools.run("journalctl", &JOURNAL_START).unwrap_or_default();
        Ok(start + &journal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_of_ollama_are_counted_and_their_children_are_not() {
        let words = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let all = [words("ollama serve"), words("ollama runner --port 4711"), words("/usr/local/bin/ollama serve")];
        assert_eq!(servers(&all), Some(2));
        assert_eq!(servers(&all[..2]), Some(1));
        // The app's own window is no server, and none at all may be one that belongs to somebody else.
        assert_eq!(servers(&[words("ollama run qwen3")]), None);
    }
}
