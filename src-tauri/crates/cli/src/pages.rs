//! The manual pages and the completions of shells, from the same description that the command line is read by. Packages carry
//! them; the command is hidden because nobody else needs it.

use crate::args::{Cli, PagesArgs};
use crate::failure::Failure;
use crate::files;
use clap::{Command, CommandFactory};
use clap_complete::Shell;
use std::path::Path;

/// Writes `man/*.1` and `completions/*` below a folder.
pub fn pages(args: &PagesArgs) -> Result<(), Failure> {
    let (manual, completions) = (args.dir.join("man"), args.dir.join("completions"));
    for folder in [&manual, &completions] {
        std::fs::create_dir_all(folder).map_err(|e| Failure::unwritable(folder, &e))?;
    }
    // Names of subcommands are built from those above them.
    let mut cli = Cli::command();
    cli.build();
    manual_of(&cli, &manual)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        clap_complete::generate_to(shell, &mut cli, "whichbox-cli", &completions)
            .map_err(|e| Failure::unwritable(&completions, &e))?;
    }
    Ok(())
}

/// One page for a command and one for each below it that is shown.
fn manual_of(command: &Command, folder: &Path) -> Result<(), Failure> {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    files::write(&folder.join(format!("{name}.1")), &page)?;
    command.get_subcommands().filter(|it| !it.is_hide_set()).try_for_each(|it| manual_of(it, folder))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests may")]
    use super::*;

    #[test]
    fn each_command_has_a_page_and_each_shell_its_completions() {
        let folder = tempfile::tempdir().unwrap();
        pages(&PagesArgs { dir: folder.path().to_owned() }).unwrap();
        let page = std::fs::read_to_string(folder.path().join("man/whichbox-cli-recommend.1")).unwrap();
        assert!(page.contains("scenario") && page.contains(".TH"), "{page}");
        assert!(!folder.path().join("man/whichbox-cli-pages.1").exists());
        for file in ["whichbox-cli.bash", "_whichbox-cli", "whichbox-cli.fish"] {
            let text = std::fs::read_to_string(folder.path().join("completions").join(file)).unwrap();
            assert!(text.contains("diagnose"), "{file}");
        }
    }
}
