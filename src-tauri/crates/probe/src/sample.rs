//! A machine as text: what its files said and its tools printed. Probes read a sample as they read a machine.
//!
//! A sample is a header of `# key: value` lines (`os`, `arch`, `origin`, and notes) and sections that begin with
//! `=== file PATH`, `=== run PROGRAM ARGUMENTS` or `=== script NAME`. `docs/samples.md` says how to make one.

use crate::SystemFacts;
use crate::tools::Tools;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use whichbox_core::catalog::machine::Os;

/// A recorded machine.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sample {
    header: BTreeMap<String, String>,
    sections: BTreeMap<String, String>,
}

impl Sample {
    /// Reads a sample. Lines before the first section that are no header are left out.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut sample = Self::default();
        let mut section: Option<String> = None;
        for line in text.lines() {
            if let Some(name) = line.strip_prefix("=== ") {
                section = Some(name.trim().to_owned());
                sample.sections.entry(name.trim().to_owned()).or_default();
            } else if let Some(body) = section.as_ref().and_then(|name| sample.sections.get_mut(name)) {
                body.push_str(line);
                body.push('\n');
            } else if let Some((key, value)) = line.trim_start_matches('#').split_once(':') {
                sample.header.insert(key.trim().to_owned(), value.trim().to_owned());
            }
        }
        sample
    }

    /// As [`Sample::parse`] reads it.
    #[must_use]
    pub fn to_text(&self) -> String {
        let header = self.header.iter().map(|(key, value)| format!("# {key}: {value}\n"));
        let sections =
            self.sections.iter().map(|(name, body)| format!("=== {name}\n{}\n", body.trim_end_matches('\n')));
        header.chain(sections).collect()
    }

    /// A value of the header.
    #[must_use]
    pub fn header(&self, key: &str) -> Option<&str> {
        self.header.get(key).map(String::as_str)
    }

    /// With this in the header.
    #[must_use]
    pub fn with(mut self, key: &str, value: &str) -> Self {
        self.header.insert(key.to_owned(), value.to_owned());
        self
    }

    /// With this file.
    #[must_use]
    pub fn file(mut self, path: &str, text: &str) -> Self {
        self.sections.insert(format!("file {path}"), text.to_owned());
        self
    }

    /// With what this command line prints.
    #[must_use]
    pub fn output(mut self, line: &str, text: &str) -> Self {
        self.sections.insert(format!("run {line}"), text.to_owned());
        self
    }

    /// What the sample knows without tools: its system and its architecture.
    #[must_use]
    pub fn facts(&self) -> SystemFacts {
        let os = match self.header("os") {
            Some("macos") => Some(Os::Macos),
            Some("windows") => Some(Os::Windows),
            Some("linux") => Some(Os::Linux),
            _ => None,
        };
        SystemFacts { os, arch: self.header("arch").unwrap_or_default().to_owned(), ..SystemFacts::default() }
    }
}

impl Tools for Sample {
    fn read(&self, path: &str) -> Option<String> {
        self.sections.get(&format!("file {path}")).cloned()
    }

    fn list(&self, path: &str) -> Vec<String> {
        let below = format!("file {}/", path.trim_end_matches('/'));
        let names = self.sections.keys().filter_map(|file| file.strip_prefix(&below)?.split('/').next());
        let mut names: Vec<String> = names.map(str::to_owned).collect();
        names.dedup();
        names
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Option<String> {
        self.sections.get(format!("run {program} {}", arguments.join(" ")).trim_end()).cloned()
    }

    fn script(&self, name: &str, _: &str) -> Option<String> {
        self.sections.get(&format!("script {name}")).cloned()
    }

    fn may_open(&self, path: &str) -> Option<bool> {
        self.sections.get(&format!("device {path}")).map(|it| it.trim() == "open")
    }
}

/// Looks through other tools and writes down what they said.
pub struct Recorder<'a> {
    tools: &'a dyn Tools,
    seen: Mutex<Sample>,
}

impl<'a> Recorder<'a> {
    /// Nothing written down yet.
    #[must_use]
    pub fn new(tools: &'a dyn Tools) -> Self {
        Self { tools, seen: Mutex::new(Sample::default()) }
    }

    /// What was written down.
    #[must_use]
    pub fn finish(self) -> Sample {
        self.seen.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep(&self, section: String, text: Option<String>) -> Option<String> {
        if let Some(text) = &text {
            self.seen.lock().unwrap_or_else(PoisonError::into_inner).sections.insert(section, without_marks(text));
        }
        text
    }
}

impl Tools for Recorder<'_> {
    fn read(&self, path: &str) -> Option<String> {
        // The list of PCI names is megabytes and the same everywhere; the boot line names disks.
        let text = self.tools.read(path);
        if path.ends_with("pci.ids") {
            return text;
        }
        self.keep(format!("file {path}"), text)
    }

    fn list(&self, path: &str) -> Vec<String> {
        self.tools.list(path)
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let text = self.tools.run(program, arguments);
        self.keep(format!("run {program} {}", arguments.join(" ")).trim_end().to_owned(), text)
    }

    fn script(&self, name: &str, text: &str) -> Option<String> {
        self.keep(format!("script {name}"), self.tools.script(name, text))
    }

    fn may_open(&self, path: &str) -> Option<bool> {
        let open = self.tools.may_open(path);
        let said = open.map(|it| if it { "open" } else { "closed" }.to_owned());
        self.keep(format!("device {path}"), said);
        open
    }
}

/// Without what marks one single machine: long runs of hexadecimal digits (ids of containers, disks, cards).
fn without_marks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = String::new();
    for c in text.chars().chain(std::iter::once('\n')) {
        if c.is_ascii_hexdigit() || (c == '-' && !run.is_empty()) {
            run.push(c);
            continue;
        }
        let digits = run.bytes().filter(u8::is_ascii_hexdigit).count();
        let letters = run.bytes().any(|it| it.is_ascii_alphabetic());
        out.push_str(if digits >= 12 && letters { "REMOVED" } else { &run });
        run.clear();
        out.push(c);
    }
    out.pop();
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sample_is_read_back_as_it_was_written() {
        let sample = Sample::default().with("os", "linux").file("/proc/a", "one\ntwo\n").output("tool -x", "three\n");
        assert_eq!(Sample::parse(&sample.to_text()), sample);
        assert_eq!(sample.facts().os, Some(Os::Linux));
        assert_eq!(sample.list("/proc"), ["a"]);
    }

    #[test]
    fn what_is_recorded_carries_no_ids() {
        let machine = Sample::default()
            .file("/proc/1/cgroup", "0::/docker/4f0c1b2a9d8e7f60514233241506afbe\n")
            .file("/proc/meminfo", "MemTotal:       131123456789 kB\n");
        let recorder = Recorder::new(&machine);
        assert!(recorder.read("/proc/1/cgroup").is_some_and(|it| it.contains("4f0c1b2a")));
        assert!(recorder.read("/proc/meminfo").is_some());
        let sample = recorder.finish();
        assert_eq!(sample.read("/proc/1/cgroup").as_deref(), Some("0::/docker/REMOVED\n"));
        assert_eq!(sample.read("/proc/meminfo").as_deref(), Some("MemTotal:       131123456789 kB\n"));
    }
}
