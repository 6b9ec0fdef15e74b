//! Globals, static locals and the string literals that something shown points to.

use super::VariableView;
use super::picture::Painter;
use crate::code::{StaticId, StaticKind};
use crate::memory::{Addr, AllocId};
use crate::ordered::sort_by_key;

/// Globals shown at most.
const MOST: usize = 512;

/// The learner's objects of static storage duration, by address.
pub(super) fn globals(painter: &mut Painter<'_>) -> Vec<VariableView> {
    let statics = &painter.machine().program().statics;
    let mut objects: Vec<_> = statics
        .iter()
        .filter(|object| matches!(object.kind, StaticKind::Global(_)) && !object.is_library)
        .filter_map(|object| Some((object, object.ty?)))
        .take(MOST)
        .collect();
    sort_by_key(&mut objects, |(object, _)| object.range.start);
    let show = |(object, ty): (&crate::code::Static, _)| painter.variable(&object.name, ty, object.range.start, true);
    objects.into_iter().map(show).collect()
}

/// String literals that arrows lead to, by address.
pub(super) fn strings(painter: &mut Painter<'_>) -> Vec<VariableView> {
    let regions: Vec<AllocId> = painter.literals.keys().to_vec();
    let mut found: Vec<_> = regions.into_iter().filter_map(|id| literal(painter, id)).collect();
    sort_by_key(&mut found, |(addr, _)| *addr);
    let show = |(addr, ty)| painter.variable("", ty, addr, true);
    found.into_iter().map(show).collect()
}

fn literal(painter: &Painter<'_>, id: AllocId) -> Option<(Addr, crate::front::ty::QualTy)> {
    let machine = painter.machine();
    let start = machine.memory().allocation(id)?.range.start;
    let statics = machine.program().statics.iter().enumerate();
    statics
        .filter(|(_, object)| matches!(object.kind, StaticKind::String(_)) && object.range.start == start)
        .find(|(index, _)| machine.static_region(StaticId(*index as u32)) == Some(id))
        .and_then(|(_, object)| Some((start, object.ty?)))
}
