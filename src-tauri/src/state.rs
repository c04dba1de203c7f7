//! What the commands work with, brought in from outside: the catalog, what is kept, the dialogs, the day.

use crate::bridge::{BridgeError, ShellError, ThisMachine};
use crate::dialogs::Dialogs;
use crate::facts::{Facts, Sources};
use crate::fixes::{Remembered, Shown};
use crate::links::Browser;
use crate::menu::{Listener, MenuBar};
use crate::store::Kept;
use crate::typesetter::Typesetter;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use whichbox_core::advise::Advisor;
use whichbox_core::date::Date;
use whichbox_core::error::Error;
use whichbox_core::money::Money;
use whichbox_core::scenario::{Scenario, presets};
use whichbox_probe::http::Stop;
use whichbox_probe::{ObservedMachine, matching};

/// One running app.
#[derive(Clone)]
pub struct Shell(Arc<Inner>);

struct Inner {
    sources: Sources,
    machine: OnceLock<ObservedMachine>,
    kept: Kept,
    outside: Outside,
    /// Which machine of the catalog the person says that one is, by what stands for it.
    chosen: Mutex<BTreeMap<String, String>>,
    /// Changes that were made for the person since the start, by their number.
    made: Mutex<BTreeMap<u32, Remembered>>,
    /// The change that was shown last.
    shown: Mutex<Option<Shown>>,
    /// What is being measured.
    running: Mutex<Stop>,
}

/// What of the outside world an app needs.
pub struct Outside {
    /// Asks where a file goes.
    pub dialogs: Arc<dyn Dialogs>,
    /// Shows addresses.
    pub browser: Arc<dyn Browser>,
    /// The window's menu.
    pub menu_bar: Arc<dyn MenuBar>,
    /// Who hears what was chosen from it.
    pub listener: Arc<Listener>,
    /// Makes PDFs.
    pub typesetter: Arc<dyn Typesetter>,
    /// The clock.
    pub today: fn() -> Option<Date>,
    /// The file that the app was started with, where somebody opened one.
    pub asked: Option<PathBuf>,
}

impl Shell {
    /// An app over what was kept.
    #[must_use]
    pub fn new(kept: Kept, outside: Outside) -> Self {
        let sources = Sources::below(kept.folder());
        let chosen = Mutex::new(kept.contents().machines.clone());
        let (machine, made, shown, running) = (OnceLock::new(), Mutex::default(), Mutex::default(), Mutex::default());
        Self(Arc::new(Inner { sources, machine, kept, outside, chosen, made, shown, running }))
    }

    /// Answers what the window will ask first, and looks at the machine, while the window is still opening. The advisor
    /// remembers the parts of its answer, so that the window's own question is answered at once.
    pub fn warm_up(&self) {
        let shell = self.clone();
        // What is refused here is refused, and said, when the window asks.
        std::thread::spawn(move || -> Result<_, BridgeError> {
            Ok(shell.advisor()?.recommend(&shell.opening(), shell.today()?)?)
        });
        let shell = self.clone();
        std::thread::spawn(move || shell.this_machine().is_ok());
    }

    /// Where the facts come from: the catalog in force, and what the person added.
    #[must_use]
    pub fn sources(&self) -> &Sources {
        &self.0.sources
    }

    /// The catalog in force, with what the person added.
    ///
    /// # Errors
    /// Where the program's own is damaged, which a test of the core excludes.
    pub fn catalog(&self) -> Result<Facts, BridgeError> {
        Ok(self.0.sources.catalog()?)
    }

    /// The advisor on that catalog. It remembers what it computed, so that a slider that moves is answered at once.
    ///
    /// # Errors
    /// As [`Shell::catalog`].
    pub fn advisor(&self) -> Result<Arc<Advisor>, BridgeError> {
        Ok(self.0.sources.advisor()?)
    }

    /// The advisor that explores around an answer, apart from the one that follows a slider.
    ///
    /// # Errors
    /// As [`Shell::catalog`].
    pub fn explorer(&self) -> Result<Arc<Advisor>, BridgeError> {
        Ok(self.0.sources.explorer()?)
    }

    /// The machine that this runs on, and which of the catalog's it is. Looked at once.
    ///
    /// # Errors
    /// As [`Shell::catalog`].
    pub fn this_machine(&self) -> Result<ThisMachine, BridgeError> {
        // It is looked at once; what it is called may change, because the person can add it to the catalog.
        let seen = self.0.machine.get_or_init(whichbox_probe::observe_machine);
        let said = locked(&self.0.chosen).get(&matching::key(seen)).cloned();
        Ok(ThisMachine::new(seen, &*self.catalog()?, said.as_deref()))
    }

    /// Remembers which machine of the catalog this one is, also for the next start, or forgets it. It holds for as long as
    /// the hardware stays the same.
    ///
    /// # Errors
    /// [`Error::UnknownMachine`]; where it cannot be written.
    pub fn choose_machine(&self, machine: Option<String>) -> Result<ThisMachine, BridgeError> {
        let seen = self.0.machine.get_or_init(whichbox_probe::observe_machine);
        let catalog = self.catalog()?;
        if let Some(id) = machine.as_ref().filter(|id| catalog.machine(id).is_none()) {
            let near = catalog.nearest_machine(id);
            return Err(Error::UnknownMachine { path: "machine".to_owned(), id: id.clone(), near }.into());
        }
        let all = {
            let mut chosen = locked(&self.0.chosen);
            match machine {
                Some(id) => chosen.insert(matching::key(seen), id),
                None => chosen.remove(&matching::key(seen)),
            };
            chosen.clone()
        };
        self.kept().save_machines(&all)?;
        self.this_machine()
    }

    /// Remembers a change that is shown, in the place of the one before.
    pub fn show(&self, shown: Shown) {
        *locked(&self.0.shown) = Some(shown);
    }

    /// The change that was shown last.
    #[must_use]
    pub fn shown(&self) -> Option<Shown> {
        locked(&self.0.shown).clone()
    }

    /// Remembers a change that was made. Its number undoes it.
    #[must_use]
    pub fn remember(&self, made: Remembered) -> u32 {
        let mut all = locked(&self.0.made);
        let id = all.last_key_value().map_or(1, |(last, _)| last.saturating_add(1));
        all.insert(id, made);
        id
    }

    /// A change that was made.
    #[must_use]
    pub fn remembered(&self, id: u32) -> Option<Remembered> {
        locked(&self.0.made).get(&id).cloned()
    }

    /// A change that is undone.
    pub fn forget(&self, id: u32) {
        locked(&self.0.made).remove(&id);
    }

    /// Something that can be stopped begins; what ran before is stopped.
    #[must_use]
    pub fn start_running(&self) -> Stop {
        let stop = Stop::default();
        std::mem::replace(&mut *locked(&self.0.running), stop.clone()).stop();
        stop
    }

    /// Stops what runs.
    pub fn stop_running(&self) {
        locked(&self.0.running).stop();
    }

    /// What is kept between two starts.
    #[must_use]
    pub fn kept(&self) -> &Kept {
        &self.0.kept
    }

    /// The dialogs.
    #[must_use]
    pub fn dialogs(&self) -> &dyn Dialogs {
        self.0.outside.dialogs.as_ref()
    }

    /// Who makes PDFs.
    #[must_use]
    pub fn typesetter(&self) -> &dyn Typesetter {
        self.0.outside.typesetter.as_ref()
    }

    /// Who shows an address to the person.
    #[must_use]
    pub fn browser(&self) -> &dyn Browser {
        self.0.outside.browser.as_ref()
    }

    /// The window's menu.
    #[must_use]
    pub fn menu_bar(&self) -> &dyn MenuBar {
        self.0.outside.menu_bar.as_ref()
    }

    /// The file that the app was started with.
    #[must_use]
    pub fn asked(&self) -> Option<&Path> {
        self.0.outside.asked.as_deref()
    }

    /// Who hears what was chosen from the menu.
    #[must_use]
    pub fn listener(&self) -> &Listener {
        &self.0.outside.listener
    }

    /// The scenario that the window opens on where no file is asked for: the last one, or the first ever.
    #[must_use]
    pub fn opening(&self) -> Scenario {
        self.kept().contents().scenario.clone().unwrap_or_else(first_scenario)
    }

    /// The day it is.
    ///
    /// # Errors
    /// [`ShellError::Failed`] where the clock shows none.
    pub fn today(&self) -> Result<Date, BridgeError> {
        let no_day = || ShellError::Failed { reason: "the machine's clock shows no day".to_owned() };
        (self.0.outside.today)().ok_or_else(|| no_day().into())
    }

    /// Before the app ends.
    pub fn close(&self) {
        self.stop_running();
        self.0.kept.close();
    }

    /// Work that may take longer than a frame, off the main thread.
    ///
    /// # Errors
    /// The work's own; [`ShellError::Failed`] where it did not come to an end.
    pub async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> Result<T, BridgeError> + Send + 'static,
    ) -> Result<T, BridgeError> {
        let shell = self.clone();
        match tauri::async_runtime::spawn_blocking(move || work(&shell)).await {
            Ok(done) => done,
            Err(error) => Err(ShellError::Failed { reason: error.to_string() }.into()),
        }
    }
}

/// What it guards stays whole, whoever fell over while holding it: nothing is changed in steps.
fn locked<T>(it: &Mutex<T>) -> MutexGuard<'_, T> {
    it.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Today by this machine's clock, in universal time, as the command line reads it too. `None` where the clock shows no day.
#[must_use]
pub fn today() -> Option<Date> {
    let now = jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::now()).date();
    Date::new(now.year(), now.month(), now.day())
}

/// What the window shows to somebody who never told it anything: the first preset, with a budget to move.
#[must_use]
pub fn first_scenario() -> Scenario {
    let tasks = presets().into_iter().next().map(|preset| preset.tasks).unwrap_or_default();
    Scenario { private_share: 0.8, ..Scenario::new(tasks, Money::usd(Decimal::from(4000))) }
}
