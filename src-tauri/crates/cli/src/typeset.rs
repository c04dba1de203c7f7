//! The window's typesetter: a job on standard input becomes a PDF on standard output. Hidden, because people have `report`.

use crate::failure::Failure;
use std::io::{Read, Write};
use whichbox_report::Job;

/// A report of twenty tasks has some megabytes of data.
const MOST: u64 = 64 * 1024 * 1024;

/// Typesets the job that is given.
pub fn typeset() -> Result<(), Failure> {
    let bad = |why: String| Failure::bad_input("no-job", format!("standard input: {why}"));
    let mut given = Vec::new();
    std::io::stdin().lock().take(MOST + 1).read_to_end(&mut given).map_err(|e| bad(e.to_string()))?;
    if given.len() as u64 > MOST {
        return Err(bad(format!("more than {MOST} bytes")));
    }
    let job: Job = serde_json::from_slice(&given).map_err(|e| bad(e.to_string()))?;
    let bytes =
        whichbox_typeset::typeset(job).map_err(|e| Failure::internal(format!("the report could not be made: {e}")))?;
    let mut out = std::io::stdout().lock();
    out.write_all(&bytes)?;
    out.flush()?;
    Ok(())
}
