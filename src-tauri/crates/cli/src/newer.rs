//! `catalog bundle`, `update`, `roll-back`, `trust`, `new-key` and `status`: newer facts without a new release.

use crate::facts;
use crate::failure::Failure;
use crate::recommend::today;
use minisign::{KeyPair, SecretKeyBox};
use serde_json::json;
use std::io::{Cursor, Write};
use std::path::Path;
use whichbox_core::catalog::bundle;
use whichbox_core::catalog::load::{TextFile, embedded_files, is_part};
use whichbox_keep::files;
use whichbox_keep::update::{Origin, Shelf, Updated};

/// Where the key's password is read from, so that it stands neither in the command nor in the shell's history.
const PASSWORD: &str = "WHICHBOX_KEY_PASSWORD";

fn shelf() -> Result<Shelf, Failure> {
    facts::shelf().ok_or_else(|| Failure::internal("this system has no data folder; set WHICHBOX_DATA".to_owned()))
}

/// Makes and signs a bundle of a folder, or of the catalog that this program carries.
pub fn make(dir: Option<&Path>, out: &Path, key: &Path) -> Result<(), Failure> {
    let read = dir.map(files::toml_below).transpose()?;
    let texts: Vec<TextFile<'_>> = match &read {
        // Only what the catalog is made of goes along: no examples, no schemas.
        Some(found) => {
            found.iter().map(|(path, text)| TextFile { path, text }).filter(|file| is_part(file.path)).collect()
        }
        None => embedded_files(),
    };
    let (payload, version) = bundle::payload(&texts).map_err(whichbox_keep::Trouble::from)?;
    bundle::not_ahead(version, today()?).map_err(whichbox_keep::Trouble::from)?;
    let bad = |why: &dyn std::fmt::Display| Failure::bad_input("bad-key", format!("{}: {why}", key.display()));
    let text = String::from_utf8(files::read(key, 64 << 10)?).map_err(|e| bad(&e))?;
    let sealed = SecretKeyBox::from_string(&text).map_err(|e| bad(&e))?;
    let secret = match std::env::var(PASSWORD) {
        Ok(password) => sealed.into_secret_key(Some(password)).map_err(|e| bad(&e))?,
        Err(_) => sealed.into_unencrypted_secret_key().map_err(|_| bad(&format!("it is sealed; set {PASSWORD}")))?,
    };
    let comment = format!("catalog {version}");
    let signature = minisign::sign(None, &secret, Cursor::new(&payload), Some(&comment), None).map_err(|e| bad(&e))?;
    files::write(out, &bundle::assemble(&payload, &signature.into_string()))?;
    writeln!(std::io::stdout(), "{version}, {} files, {} bytes", texts.len(), payload.len())?;
    Ok(())
}

/// Makes a key pair: the secret key in one file, for its maker alone, and the public key in `FILE.pub`.
pub fn new_key(out: &Path) -> Result<(), Failure> {
    let mut public = out.as_os_str().to_owned();
    public.push(".pub");
    let public = Path::new(&public);
    if out.exists() || public.exists() {
        return Err(Failure::bad_input(
            "exists",
            format!("{} is there already, and a key is never replaced", out.display()),
        ));
    }
    let failed = |e: minisign::PError| Failure::internal(format!("no key could be made: {e}"));
    let (pair, password) = match std::env::var(PASSWORD) {
        Ok(password) => (KeyPair::generate_encrypted_keypair(Some(password)).map_err(failed)?, true),
        Err(_) => (KeyPair::generate_unencrypted_keypair().map_err(failed)?, false),
    };
    let secret = pair.sk.to_box(Some("Whichbox catalog, secret key")).map_err(failed)?.into_string();
    files::write_secret(out, secret.as_bytes())?;
    files::write(public, pair.pk.to_box().map_err(failed)?.into_string().as_bytes())?;
    writeln!(std::io::stdout(), "{}", pair.pk.to_base64())?;
    if !password {
        eprintln!("note: the secret key is not sealed with a password; {PASSWORD} seals it");
    }
    Ok(())
}

/// Installs a newer catalog from a file or an https address.
pub fn update(from: &str, as_json: bool) -> Result<(), Failure> {
    say(&shelf()?.update_from(from)?, as_json)
}

/// Goes back to the catalog before.
pub fn roll_back(as_json: bool) -> Result<(), Failure> {
    say(&shelf()?.roll_back()?, as_json)
}

fn say(updated: &Updated, as_json: bool) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    if as_json {
        serde_json::to_writer(&mut out, updated)?;
        writeln!(out)?;
    } else {
        writeln!(out, "catalog {}, before it {}", updated.to, updated.from)?;
    }
    Ok(())
}

/// Trusts a public key from now on: its line, or a file that has it.
pub fn trust(key: &str) -> Result<(), Failure> {
    let path = Path::new(key);
    // A key is one line of letters that begins with RW; anything else is a file's name, and a slip in it is told as such.
    let text = if path.is_file() || (bundle::Key::parse(key).is_err() && !key.trim_start().starts_with("RW")) {
        String::from_utf8_lossy(&files::read(path, 64 << 10)?).into_owned()
    } else {
        key.to_owned()
    };
    Ok(shelf()?.trust(&text)?)
}

/// Which catalog is in force, and which keys are trusted.
pub fn status(as_json: bool) -> Result<(), Failure> {
    let shelf = shelf()?;
    let now = shelf.in_force()?;
    let (keys, own) = (shelf.keys()?.len(), shelf.own_keys()?);
    let mut out = std::io::stdout().lock();
    if as_json {
        let answer = json!({
            "version": now.catalog.version, "origin": now.origin, "trouble": now.trouble,
            "keys": keys, "own_keys": own, "updates": keys > 0,
        });
        serde_json::to_writer_pretty(&mut out, &answer)?;
        writeln!(out)?;
        return Ok(());
    }
    let origin = match now.origin {
        Origin::BuiltIn => "the one this program carries",
        Origin::Installed => "installed",
        Origin::Previous => "the one before the installed one, which cannot be used",
    };
    writeln!(out, "catalog {}, {origin}", now.catalog.version)?;
    for trouble in &now.trouble {
        writeln!(out, "not in force: {trouble}")?;
    }
    match keys {
        0 => writeln!(out, "no key is trusted: updates are off (catalog trust KEY adds one)")?,
        1 => writeln!(out, "1 key is trusted")?,
        _ => writeln!(out, "{keys} keys are trusted")?,
    }
    Ok(())
}
