//! Which files of a program are compiled by themselves: its translation units (C17 5.1.1.1).
//!
//! A header never is. Nor is a file that another one includes, `#include "stack.c"` or a table in `tokens.inc`, unless the
//! command line names it as gcc's would: on the page nobody says which files are meant.

use super::Session;
use crate::source::{FileId, Origin, SourceMap};

/// Names of `#include "name"` in a text.
pub fn included(text: &str) -> Vec<&str> {
    let directives = text.lines().filter_map(|line| line.trim_start().strip_prefix('#'));
    directives
        .filter_map(|rest| rest.trim_start().strip_prefix("include"))
        .filter_map(|rest| rest.trim_start().strip_prefix('"'))
        .filter_map(|rest| rest.split_once('"'))
        .map(|(name, _)| name)
        .collect()
}

impl Session {
    /// The learner's files that are compiled by themselves, in their order.
    pub(super) fn units(&self) -> Vec<FileId> {
        let own = || {
            let files = self.sources.files();
            files.filter(|(_, file)| file.origin == Origin::Learner)
        };
        let by_name: Vec<FileId> = own()
            .filter(|(_, file)| !is_header(&file.name))
            .map(|(id, _)| id)
            .collect();
        let named = self.options.named;
        let is_unit = |id: &FileId| (id.0 as usize) < named || !is_included(&self.sources, *id);
        let units: Vec<FileId> = by_name.iter().copied().filter(is_unit).collect();
        // Files that include each other in a ring.
        if units.is_empty() { by_name } else { units }
    }
}

fn is_included(sources: &SourceMap, id: FileId) -> bool {
    let name = &sources.file(id).name;
    let mut others = sources.files().filter(|(other, _)| *other != id);
    others.any(|(_, file)| file.text.contains(&**name) && included(&file.text).contains(&&**name))
}

fn is_header(name: &str) -> bool {
    [".h", ".hpp", ".hh", ".hxx"].iter().any(|end| name.ends_with(end))
}
