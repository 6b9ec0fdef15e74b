//! Variadic arguments as the called function finds them: in a call's registers, or behind a `va_list` in memory
//! (System V ABI 3.5.7).

use super::super::{Flow, Machine, exec};
use super::string::moved;
use crate::code::Program;
use crate::front::ty::{Ty, TyKind};
use crate::memory::{AccessKind, Value, Width};

/// Variadic arguments, as a called function finds them.
pub(super) enum Arguments<'a> {
    /// In registers, with their types when the call is known.
    Registers {
        /// All of them.
        values: &'a [Value],
        /// Their types.
        types: Option<&'a [Ty]>,
        /// How many were asked for; on i386 how many bytes.
        position: usize,
        /// Where the next one of an integer class is looked for, and of a floating class.
        next: [usize; 2],
    },
    /// Behind a `va_list`: its record holds the address of the next one at offset 8; on i386 it is that address.
    List(Value),
}

/// An argument that was asked for.
pub(super) enum Argument {
    /// There is none.
    Missing,
    /// Of this type, when it is known; the value that the function finds.
    Found(Value, Option<Ty>),
}

impl<'a> Arguments<'a> {
    /// The arguments of the call in progress behind `fixed` ones.
    pub(super) fn of_call(machine: &Machine, program: &'a Program, args: &'a [Value], fixed: usize) -> Arguments<'a> {
        let here = machine.here();
        let types = program.body(here.body).call_sites.get(&here.pc).map(|types| &types[..]);
        let all = types
            .filter(|types| types.len() == args.len())
            .map(|types| types.get(fixed..).unwrap_or(&[]));
        let values = args.get(fixed..).unwrap_or(&[]);
        let types = all.or(types.filter(|types| types.len() == values.len()));
        Arguments::Registers {
            values,
            types,
            position: 0,
            next: [0, 0],
        }
    }

    /// The next argument, which must be a pointer.
    pub(super) fn pointer(&mut self, machine: &mut Machine, program: &Program) -> Flow<Value> {
        match self.next(machine, program, false, machine.program.abi.bytes())? {
            Argument::Found(value, _) => Ok(value),
            Argument::Missing => Ok(super::NOTHING),
        }
    }

    /// The next argument, of so many bytes. x86-64 passes integers and floating numbers in registers of their own, so a `%d` for a `double`
    /// finds the next integer there is.
    pub(super) fn next(&mut self, machine: &mut Machine, program: &Program, float: bool, bytes: u64) -> Flow<Argument> {
        match self {
            Arguments::Registers {
                values,
                types: None,
                position,
                ..
            } => {
                *position += 1;
                let value = values.get(*position - 1);
                Ok(value.map_or(Argument::Missing, |value| Argument::Found(*value, None)))
            }
            Arguments::Registers {
                values,
                types: Some(types),
                position,
                ..
            } if program.abi.pushes_parameters => Ok(pushed(program, values, types, position, bytes)),
            Arguments::Registers {
                values,
                types: Some(types),
                position,
                next,
            } => {
                let Some(ty) = types.get(*position) else {
                    return Ok(Argument::Missing);
                };
                *position += 1;
                let next = &mut next[usize::from(float)];
                while let Some(value) = values.get(*next) {
                    let found = types.get(*next);
                    *next += 1;
                    if found.is_some_and(|ty| matches!(program.types.kind(*ty), TyKind::Float(_)) == float) {
                        return Ok(Argument::Found(*value, Some(*ty)));
                    }
                }
                // A register that the call did not set: left over from before.
                Ok(Argument::Found(Value::int(0), Some(*ty)))
            }
            Arguments::List(at) if machine.program.abi.pushes_parameters => {
                machine.check(*at, bytes, AccessKind::Read)?;
                let value = match bytes {
                    12 => exec::load_long(machine, at.addr()),
                    8 => machine.memory.load(at.addr(), Width::W8),
                    _ => machine.memory.load(at.addr(), Width::W4),
                };
                *at = moved(*at, bytes);
                Ok(Argument::Found(value, None))
            }
            Arguments::List(list) => {
                let area = moved(*list, 8);
                machine.check(area, 8, AccessKind::Read)?;
                let at = machine.memory.load(area.addr(), Width::W8);
                machine.check(at, 8, AccessKind::Read)?;
                let (value, size) = if bytes > 8 {
                    (exec::load_long(machine, at.addr()), 16)
                } else {
                    (machine.memory.load(at.addr(), Width::W8), 8)
                };
                machine.memory.store(area.addr(), Width::W8, moved(at, size));
                Ok(Argument::Found(value, None))
            }
        }
    }
}

/// i386: the next `bytes` of the row of pushed arguments, whatever they were pushed as.
fn pushed(program: &Program, values: &[Value], types: &[Ty], position: &mut usize, bytes: u64) -> Argument {
    let (first, size) = (*position, bytes as usize);
    *position += size;
    let mut found = Value::int(0);
    let mut ty = None;
    let mut start = 0;
    for (value, of) in values.iter().zip(types) {
        let end = start + program.abi.round(program.types.size_of(*of).unwrap_or(1)) as usize;
        if start <= first && first < end {
            ty = Some(*of);
        }
        if (start, end) == (first, first + size) {
            return Argument::Found(*value, ty);
        }
        for at in first.max(start)..end.min(first + size.min(8)) {
            let byte = |bits: u64| (bits >> (8 * (at - start).min(7)) & 0xff) << (8 * (at - first));
            found.bits |= byte(value.bits);
            found.undef |= byte(value.undef);
        }
        start = end;
    }
    match ty {
        Some(_) => Argument::Found(found, ty),
        None => Argument::Missing,
    }
}
