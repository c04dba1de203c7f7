//! Newer catalogs: installing one, going back, and reading the one in force.

use crate::{Trouble, fetch, files, not_written};
use serde::Serialize;
use std::path::{Path, PathBuf};
use whichbox_core::catalog::Catalog;
use whichbox_core::catalog::bundle::{self, Key, LARGEST, Refusal, Verified};
use whichbox_core::catalog::version::Version;
use whichbox_core::date::Date;

const CURRENT: &str = "current.bundle";
const PREVIOUS: &str = "previous.bundle";
const KEYS: &str = "keys.txt";
const LONGEST_KEYS: u64 = 64 << 10;

/// Where newer catalogs are kept.
#[derive(Debug, Clone)]
pub struct Shelf {
    folder: PathBuf,
    /// The day that counts as today. Missing: the clock's.
    today: Option<Date>,
}

/// Which catalog is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The one that the program carries.
    BuiltIn,
    /// A newer one that was installed.
    Installed,
    /// The one before the installed one, which cannot be used any more.
    Previous,
}

/// The catalog in force.
#[derive(Debug, Clone)]
pub struct InForce {
    /// It.
    pub catalog: Catalog,
    /// Which it is.
    pub origin: Origin,
    /// Why a newer one that is kept is not in force.
    pub trouble: Vec<Trouble>,
}

/// What an update did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Updated {
    /// The version that was in force.
    pub from: String,
    /// The version that is in force.
    pub to: String,
}

impl Shelf {
    /// The shelf in the app's data folder. Nothing is read or made yet.
    #[must_use]
    pub fn below(data: &Path) -> Self {
        Self { folder: data.join("catalog"), today: None }
    }

    /// The same on another day than the clock's.
    #[must_use]
    pub fn on(self, today: Date) -> Self {
        Self { today: Some(today), ..self }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The catalog in force: the newest of the program's own and the installed one that holds. One that does not hold is
    /// passed over and named.
    ///
    /// # Errors
    /// Where the program's own cannot be read, which a test of the core excludes.
    pub fn in_force(&self) -> Result<InForce, Trouble> {
        let built_in = Catalog::embedded()?;
        let mut trouble = Vec::new();
        if !self.path(CURRENT).exists() {
            return Ok(InForce { catalog: built_in, origin: Origin::BuiltIn, trouble });
        }
        for (name, origin) in [(CURRENT, Origin::Installed), (PREVIOUS, Origin::Previous)] {
            if origin == Origin::Previous && !self.path(PREVIOUS).exists() {
                break;
            }
            match self.kept(name) {
                // The program itself may have become newer than what was installed before.
                Ok(kept) if is_newer(&kept, &built_in) => {
                    return Ok(InForce { catalog: kept.catalog, origin, trouble });
                }
                Ok(_) => break,
                Err(why) => trouble.push(why),
            }
        }
        Ok(InForce { catalog: built_in, origin: Origin::BuiltIn, trouble })
    }

    fn kept(&self, name: &str) -> Result<Verified, Trouble> {
        let bytes = files::read(&self.path(name), LARGEST as u64)?;
        Ok(bundle::open(&bytes, &self.keys()?)?)
    }

    /// The keys that are trusted: the project's and the person's.
    ///
    /// # Errors
    /// [`Trouble::Refused`] for a line that is no key; [`Trouble::FileUnreadable`].
    pub fn keys(&self) -> Result<Vec<Key>, Trouble> {
        let mut keys = Key::of_project()?;
        for line in self.own_keys()? {
            keys.push(Key::parse(&line)?);
        }
        Ok(keys)
    }

    /// The person's keys, as they gave them.
    ///
    /// # Errors
    /// [`Trouble::FileUnreadable`], [`Trouble::FileTooLarge`].
    pub fn own_keys(&self) -> Result<Vec<String>, Trouble> {
        let path = self.path(KEYS);
        if !path.exists() {
            return Ok(Vec::new());
        }
        let bytes = files::read(&path, LONGEST_KEYS)?;
        let text = String::from_utf8(bytes).map_err(|_| crate::unreadable(&path, &"it is not UTF-8 text"))?;
        Ok(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
    }

    /// Trusts a key from now on: the line that minisign prints, or the text of its `.pub` file.
    ///
    /// # Errors
    /// [`Trouble::Refused`] where it is none; [`Trouble::FileNotWritten`].
    pub fn trust(&self, key: &str) -> Result<(), Trouble> {
        Key::parse(key)?;
        let line = key.lines().map(str::trim).rfind(|line| !line.is_empty()).unwrap_or_default().to_owned();
        let mut keys = self.own_keys()?;
        if !keys.contains(&line) {
            keys.push(line);
        }
        self.write_keys(&keys)
    }

    /// Trusts a key no longer. Catalogs that only it signed are not in force any more.
    ///
    /// # Errors
    /// [`Trouble::FileNotWritten`].
    pub fn distrust(&self, key: &str) -> Result<(), Trouble> {
        let mut keys = self.own_keys()?;
        keys.retain(|known| known != key.trim());
        self.write_keys(&keys)
    }

    fn write_keys(&self, keys: &[String]) -> Result<(), Trouble> {
        let text: String = keys.iter().map(|key| format!("{key}\n")).collect();
        files::write(&self.path(KEYS), text.as_bytes())
    }

    /// Installs a bundle from a file or an https address, where it holds as a whole and is newer than what is in force.
    /// Where anything is wrong nothing changes.
    ///
    /// # Errors
    /// [`Trouble`]: what is wrong.
    pub fn update_from(&self, place: &str) -> Result<Updated, Trouble> {
        // Without a key nothing could be trusted, so nothing is fetched.
        if self.keys()?.is_empty() {
            return Err(Refusal::NoKey.into());
        }
        let bytes = if place.contains("://") {
            fetch::https(place, LARGEST)?
        } else {
            files::read(Path::new(place), LARGEST as u64)?
        };
        self.install(&bytes)
    }

    /// Installs a bundle.
    ///
    /// # Errors
    /// As [`Shelf::update_from`].
    pub fn install(&self, bytes: &[u8]) -> Result<Updated, Trouble> {
        let before = self.in_force()?;
        let keys = self.keys()?;
        let verified = bundle::open_newer(bytes, &keys, &before.catalog.version, self.today.or_else(today))?;
        let (current, previous) = (self.path(CURRENT), self.path(PREVIOUS));
        // Only what is in force is worth going back to.
        let kept = match before.origin {
            Origin::Installed => Some(files::read(&current, LARGEST as u64)?),
            Origin::BuiltIn | Origin::Previous => None,
        };
        if let Some(kept) = &kept {
            files::write(&previous, kept)?;
        }
        files::write(&current, bytes)?;
        // What was written must read back as what was verified; a disk that lies is found out here and not tomorrow.
        if let Err(why) = self.kept(CURRENT) {
            match kept {
                Some(kept) => files::write(&current, &kept)?,
                None => std::fs::remove_file(&current).map_err(|e| not_written(&current, &e))?,
            }
            return Err(why);
        }
        Ok(Updated { from: before.catalog.version, to: verified.version.to_string() })
    }

    /// Goes back to the catalog before the installed one: the previous one, or the program's own.
    ///
    /// # Errors
    /// [`Trouble::NothingInstalled`]; [`Trouble::FileNotWritten`].
    pub fn roll_back(&self) -> Result<Updated, Trouble> {
        let (current, previous) = (self.path(CURRENT), self.path(PREVIOUS));
        if !current.exists() {
            return Err(Trouble::NothingInstalled);
        }
        let from = self.in_force()?.catalog.version;
        if previous.exists() {
            std::fs::rename(&previous, &current).map_err(|e| not_written(&current, &e))?;
        } else {
            std::fs::remove_file(&current).map_err(|e| not_written(&current, &e))?;
        }
        Ok(Updated { from, to: self.in_force()?.catalog.version })
    }
}

/// Today, by the machine's clock in universal time. `None` where it shows no day.
#[must_use]
pub fn today() -> Option<Date> {
    let now = jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::now()).date();
    Date::new(now.year(), now.month(), now.day())
}

fn is_newer(kept: &Verified, built_in: &Catalog) -> bool {
    built_in.version.parse::<Version>().is_ok_and(|own| kept.version > own)
}
