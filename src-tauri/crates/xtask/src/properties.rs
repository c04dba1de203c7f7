//! `cargo xtask properties [COUNT]`: the named properties of the advice over so many generated scenarios in all, a million
//! without a number, in a release build. Ends with how many there were.

use crate::process::Run;
use crate::{Failure, Outcome};

/// The test binaries that hold properties, each in a module of this name.
const BINARIES: [&str; 3] = ["advice", "advice_day", "explore"];
const MODULE: &str = "properties::";

const USUAL: u64 = 1_000_000;

pub fn main(arguments: &[String]) -> Outcome {
    let count = match arguments {
        [] => USUAL,
        [count] => count
            .parse::<u64>()
            .ok()
            .filter(|count| *count > 0)
            .ok_or_else(|| Failure::new(format!("{count} is no number of scenarios")))?,
        _ => return Err(Failure::new("it takes nothing or a number of scenarios")),
    };
    let listed = tests(&["--list"]).output()?;
    let names = names(&listed);
    let properties = names.len() as u64;
    if properties == 0 {
        return Err(Failure::new("no properties were found"));
    }
    // Each gets as many, and no fewer than asked for in all.
    let each = u32::try_from(count.div_ceil(properties)).map_err(|_| Failure::new("that is too many"))?;
    tests(&[]).with("WHICHBOX_CASES", each.to_string()).show()?;
    println!(
        "\n{properties} properties, {each} generated scenarios each: {} in all, and every one held",
        u64::from(each) * properties
    );
    Ok(())
}

fn tests(more: &[&str]) -> Run {
    let run = Run::cargo(&["test", "--release", "--package", "whichbox-core"]);
    let run = BINARIES.iter().fold(run, |run, name| run.arg("--test").arg(name));
    more.iter().fold(run.arg("--").arg(MODULE), Run::arg)
}

/// The properties in a list of tests.
fn names(list: &str) -> Vec<&str> {
    list.lines().filter_map(|line| line.strip_suffix(": test")).filter(|name| name.starts_with(MODULE)).collect()
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn properties_are_told_from_other_tests() {
        let list = "properties::a_holds: test\nproperties::b_holds: test\nan_example: test\n\n3 tests, 0 benchmarks\n";
        assert_eq!(names(list), ["properties::a_holds", "properties::b_holds"]);
    }
}
