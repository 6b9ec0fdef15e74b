//! The files of a program: those named on the command line and, beside them, what they include in quotes.

use std::fs;
use std::io;
use std::path::Path;

use heapwise::session::included;

/// More files than this are no program for a playground.
const MOST: usize = 1000;

/// A file's name and text.
pub(crate) type File = (String, String);

/// Reads `names` and the files they include as `"..."`; the latter are named as they are written there.
///
/// # Errors
/// The name that cannot be read, and why.
pub(crate) fn read(names: &[String]) -> Result<Vec<File>, (String, io::Error)> {
    let mut files: Vec<File> = Vec::new();
    let mut folders = Vec::new();
    let folder_of = |path: &Path| path.parent().map(Path::to_path_buf).unwrap_or_default();
    for name in names {
        let bytes = fs::read(name).map_err(|error| (name.clone(), error))?;
        files.push((name.clone(), String::from_utf8_lossy(&bytes).into_owned()));
        folders.push(folder_of(Path::new(name)));
    }
    let mut at = 0;
    while at < files.len() && files.len() < MOST {
        let names: Vec<String> = included(&files[at].1).into_iter().map(str::to_owned).collect();
        for include in names {
            let path = folders[at].join(&include);
            let is_known = files.iter().any(|file| file.0 == include);
            // What is not beside the file is looked for among the bundled headers later.
            if !is_known && let Ok(bytes) = fs::read(&path) {
                files.push((include, String::from_utf8_lossy(&bytes).into_owned()));
                folders.push(folder_of(&path));
            }
        }
        at += 1;
    }
    Ok(files)
}
