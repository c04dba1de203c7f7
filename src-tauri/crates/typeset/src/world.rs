//! The typesetter's surroundings: the template, the fonts and this one report's data. There is no file system, no network
//! and no package here, and today is the answer's date.

use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use whichbox_report::ReportError;

const MAIN: &str = include_str!("../template/report.typ");
const CHARTS: &str = include_str!("../template/charts.typ");

static FONT_FILES: [&[u8]; 8] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSans-Italic.ttf"),
    include_bytes!("../fonts/NotoSansDevanagari-Regular.ttf"),
    include_bytes!("../fonts/NotoSansDevanagari-Bold.ttf"),
    include_bytes!("../fonts/NotoSansHebrew-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansMono-Regular.ttf"),
];

/// What every report shares, made once.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONT_FILES.iter().filter_map(|data| Font::new(Bytes::new(*data), 0)).collect();
    let mut book = FontBook::new();
    for font in &fonts {
        book.push(font.info().clone());
    }
    Shared { library: LazyHash::new(Library::builder().build()), book: LazyHash::new(book), fonts }
});

/// True where some embedded font has the character.
pub(crate) fn covers(c: char) -> bool {
    SHARED.fonts.iter().any(|font| font.info().coverage.contains(u32::from(c)))
}

/// One report's surroundings.
pub(crate) struct ReportWorld {
    main: Source,
    charts: Source,
    files: Vec<(FileId, Bytes)>,
    date: Option<Datetime>,
}

fn id(path: &str) -> Result<FileId, ReportError> {
    let path = VirtualPath::new(path).map_err(|e| ReportError::Typesetting { message: format!("{path}: {e:?}") })?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl ReportWorld {
    /// With files that the template reads, by name, and the date that counts as today.
    pub(crate) fn new(files: Vec<(&str, Vec<u8>)>, date: (i16, i8, i8)) -> Result<Self, ReportError> {
        Ok(Self {
            main: Source::new(id("report.typ")?, MAIN.to_owned()),
            charts: Source::new(id("charts.typ")?, CHARTS.to_owned()),
            files: files
                .into_iter()
                .map(|(name, data)| Ok((id(name)?, Bytes::new(data))))
                .collect::<Result<_, ReportError>>()?,
            date: Datetime::from_ymd(i32::from(date.0), date.1.unsigned_abs(), date.2.unsigned_abs()),
        })
    }
}

impl World for ReportWorld {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&self.main, &self.charts].into_iter().find(|s| s.id() == id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.iter().find(|(known, _)| *known == id).map(|(_, data)| data.clone()).ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHARED.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        self.date
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_with_slash().into())
}
