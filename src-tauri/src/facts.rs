//! The facts that the app works with: the catalog in force, with what the person added, and the advisor on both. They change
//! while the app runs: an entry is added, a newer catalog installed. Whoever is computing keeps the facts they began with.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use whichbox_core::advise::Advisor;
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::own::Own;
use whichbox_keep::update::{Origin, Shelf};
use whichbox_keep::{Trouble, own};

/// The folder of the person's own entries, in the app's data folder.
const OWN: &str = "own";

/// What is read once and stays until it is read anew.
struct Loaded {
    advisor: Arc<Advisor>,
    explorer: Arc<Advisor>,
    origin: Origin,
    trouble: Vec<Trouble>,
}

/// The catalog of an advisor, kept alive while it is looked at.
#[derive(Clone)]
pub struct Facts(Arc<Advisor>);

impl Deref for Facts {
    type Target = Catalog;
    fn deref(&self) -> &Catalog {
        self.0.catalog()
    }
}

/// Where the facts come from.
pub struct Sources {
    shelf: Shelf,
    own: PathBuf,
    /// The entries as the window of this copy knows them; another running copy may have kept more.
    known: Mutex<Own>,
    loaded: RwLock<Option<Arc<Loaded>>>,
}

impl Sources {
    /// The facts in the app's data folder. Nothing is read yet.
    #[must_use]
    pub fn below(data: &Path) -> Self {
        Self { shelf: Shelf::below(data), own: data.join(OWN), known: Mutex::default(), loaded: RwLock::new(None) }
    }

    /// Newer catalogs and the keys that they are trusted by.
    #[must_use]
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// The folder of the person's own entries.
    #[must_use]
    pub fn own_folder(&self) -> &Path {
        &self.own
    }

    /// The advisor on the facts.
    ///
    /// # Errors
    /// Where the program's own catalog cannot be read, which a test of the core excludes.
    pub fn advisor(&self) -> Result<Arc<Advisor>, Trouble> {
        Ok(Arc::clone(&self.loaded()?.advisor))
    }

    /// An advisor on the same facts for what takes tens of answers. It remembers for itself: a slider that moves meanwhile
    /// does not wait for it.
    ///
    /// # Errors
    /// As [`Sources::advisor`].
    pub fn explorer(&self) -> Result<Arc<Advisor>, Trouble> {
        Ok(Arc::clone(&self.loaded()?.explorer))
    }

    /// The catalog with the person's entries.
    ///
    /// # Errors
    /// As [`Sources::advisor`].
    pub fn catalog(&self) -> Result<Facts, Trouble> {
        self.advisor().map(Facts)
    }

    /// Which catalog is in force, and what could not be used.
    ///
    /// # Errors
    /// As [`Sources::advisor`].
    pub fn state(&self) -> Result<(Origin, Vec<Trouble>), Trouble> {
        let loaded = self.loaded()?;
        Ok((loaded.origin, loaded.trouble.clone()))
    }

    /// Reads the facts anew, after something was added or installed.
    ///
    /// # Errors
    /// As [`Sources::advisor`].
    pub fn read_anew(&self) -> Result<(), Trouble> {
        let fresh = Arc::new(self.read()?);
        *self.loaded.write().unwrap_or_else(PoisonError::into_inner) = Some(fresh);
        Ok(())
    }

    fn loaded(&self) -> Result<Arc<Loaded>, Trouble> {
        if let Some(loaded) = self.loaded.read().unwrap_or_else(PoisonError::into_inner).as_ref() {
            return Ok(Arc::clone(loaded));
        }
        // Two that come first at the same time wait for one another: reading takes a moment, and twice takes two.
        let mut slot = self.loaded.write().unwrap_or_else(PoisonError::into_inner);
        match slot.as_ref() {
            Some(loaded) => Ok(Arc::clone(loaded)),
            None => {
                let fresh = Arc::new(self.read()?);
                *slot = Some(Arc::clone(&fresh));
                Ok(fresh)
            }
        }
    }

    /// A person's entry that cannot be used must not take the app from them: the catalog is used without their entries, and
    /// what is wrong is named.
    fn read(&self) -> Result<Loaded, Trouble> {
        let now = self.shelf.in_force()?;
        let mut trouble = now.trouble;
        let with_own = own::read(&self.own).and_then(|own| self.merged(now.catalog.clone(), &own));
        let catalog = with_own.unwrap_or_else(|why| {
            trouble.push(why);
            now.catalog
        });
        let advisor = Advisor::new(catalog);
        let explorer = Arc::new(advisor.beside());
        Ok(Loaded { advisor: Arc::new(advisor), explorer, origin: now.origin, trouble })
    }

    fn merged(&self, catalog: Catalog, own: &Own) -> Result<Catalog, Trouble> {
        if own.is_empty() {
            return Ok(catalog);
        }
        Ok(catalog.with_own(own)?)
    }

    /// The entries that the window keeps.
    ///
    /// # Errors
    /// [`Trouble`] where the file cannot be read.
    pub fn own(&self) -> Result<Own, Trouble> {
        let own = own::read_kept(&self.own)?;
        self.known.lock().unwrap_or_else(PoisonError::into_inner).clone_from(&own);
        Ok(own)
    }

    /// Keeps entries in the place of those that the window kept, where all of them can be used beside the catalog and the
    /// files that the person put there. What another running copy added meanwhile stays.
    ///
    /// # Errors
    /// [`Trouble::Entry`] with the first that cannot; [`Trouble::FileNotWritten`]. Then everything stays as it was.
    pub fn keep_own(&self, entries: &Own) -> Result<(), Trouble> {
        let catalog = self.shelf.in_force()?.catalog;
        self.merged(catalog, entries)?;
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        own::write_beside_others(&self.own, &known, entries)?;
        known.clone_from(entries);
        drop(known);
        self.read_anew()
    }
}
