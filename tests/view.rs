//! The picture of a step, on real programs: every byte of a frame has a place, blocks know their lines and types, arrows
//! tell what became of what they point to.

use heapwise::session::{LoadOptions, Session};
use heapwise::view::{
    FrameView, SlotView, Snapshot, VariableView, Viewport, arrow_state, block_column, block_state, text,
};

/// A program that is run on to its end.
fn run(name: &str, program: &str) -> Session {
    let mut session = Session::new();
    let loaded = session.load(&[(name.to_owned(), program.to_owned())], &LoadOptions::default());
    assert!(loaded.ok, "{:?}", loaded.problems);
    while !session.run(u64::MAX).done {}
    session
}

/// The picture before the first step on a line that holds `mark`.
fn before(session: &mut Session, program: &str, mark: &str) -> Snapshot {
    let line = program
        .lines()
        .position(|line| line.contains(mark))
        .expect("the mark is there") as u32
        + 1;
    let steps = session.recording().expect("it is loaded").steps();
    for step in 0..steps {
        while !session.seek(step, u64::MAX).done {}
        let recording = session.recording().expect("it is loaded");
        let next = recording.current().next_step().expect("it stands before a step");
        if session.sources().line_col(next.span).line == line {
            return session.snapshot(&Viewport::default());
        }
    }
    panic!("line {line} is never reached");
}

fn picture(program: &str, mark: &str) -> Snapshot {
    before(&mut run("main.c", program), program, mark)
}

fn variable<'a>(snapshot: &'a Snapshot, name: &str) -> &'a VariableView {
    let slots = snapshot.frames.iter().flat_map(|frame| &frame.slots);
    let mut all = slots.map(|slot| &slot.variable).chain(&snapshot.globals);
    all.find(|variable| variable.name == name)
        .expect("the variable is shown")
}

fn arrow(snapshot: &Snapshot, from: u64) -> Option<(u64, u8)> {
    let mut rows = snapshot.arrows.chunks_exact(4);
    let row = rows.find(|row| row[0] == from as f64)?;
    Some((row[2] as u64, row[3] as u8))
}

fn arrow_of(snapshot: &Snapshot, name: &str) -> Option<u8> {
    Some(arrow(snapshot, variable(snapshot, name).addr)?.1)
}

/// Rows of the heap without the allocator's own first block and the top chunk.
fn blocks(snapshot: &Snapshot) -> Vec<&[f64]> {
    let rows = snapshot.heap.blocks.chunks_exact(block_column::COUNT);
    rows.filter(|row| row[block_column::STATE] != f64::from(block_state::TOP))
        .skip(1)
        .collect()
}

fn states(snapshot: &Snapshot) -> Vec<u8> {
    blocks(snapshot)
        .iter()
        .map(|row| row[block_column::STATE] as u8)
        .collect()
}

#[test]
fn a_frame_has_no_holes() {
    let program = "struct mixed { char c; int n; };
        int sum(char tag, int a, double d) {
            char text[5] = \"abcd\";
            struct mixed m = {'x', 2};
            return tag + a + (int)d + m.n + text[0]; // here
        }
        int main(void) { return sum(1, 2, 3.0) > 0 ? 0 : 1; }";
    let snapshot = picture(program, "// here");
    assert_eq!(snapshot.frame_count, 2);
    for frame in &snapshot.frames {
        let mut end = frame.high;
        for SlotView { variable, kind } in &frame.slots {
            assert_eq!(
                variable.addr + variable.size,
                end,
                "{kind} {} in {}",
                variable.name,
                frame.function
            );
            end = variable.addr;
        }
        assert_eq!(end, frame.low, "{}", frame.function);
    }
    let FrameView { slots, rbp, .. } = &snapshot.frames[0];
    assert_eq!(slots[0].kind, "return-address");
    assert!(
        slots[0].variable.value.text.contains("<main+"),
        "{}",
        slots[0].variable.value.text
    );
    assert_eq!((slots[1].kind, slots[1].variable.addr), ("saved-frame-pointer", *rbp));
    assert_eq!(slots[1].variable.value.target, Some(snapshot.frames[1].rbp));
    assert!(
        slots
            .iter()
            .any(|slot| slot.kind == "parameter" && slot.variable.name == "tag")
    );
}

#[test]
fn values_are_spelled_as_c_writes_them() {
    let program = "enum colour { RED, GREEN };
        struct pair { char tag; int n; } ;
        int main(void) {
            enum colour c = GREEN;
            char letter = 'a', word[8] = \"hi\";
            double d = 1.5;
            struct pair p = {'x', 7};
            int grid[2][2] = {{1, 2}, {3, 4}};
            int *null = 0;
            int unset;
            return 0; // here
        }";
    let snapshot = picture(program, "// here");
    let text = |name: &str| variable(&snapshot, name).value.text.clone();
    assert_eq!(text("c"), "GREEN");
    assert_eq!(text("letter"), "'a'");
    assert_eq!(text("word"), "\"hi\"");
    assert_eq!(text("d"), "1.5");
    assert_eq!(text("null"), "NULL");
    assert_eq!(variable(&snapshot, "unset").value.state, "undefined");
    let pair = variable(&snapshot, "p");
    let members: Vec<_> = pair
        .value
        .children
        .iter()
        .map(|m| (m.name.as_str(), m.value.text.as_str()))
        .collect();
    assert_eq!(members, [("tag", "'x'"), ("n", "7")]);
    assert_eq!((pair.size, pair.value.children[1].addr), (8, pair.addr + 4));
    let rows = &variable(&snapshot, "grid").value.children;
    assert_eq!(rows[1].value.children[0].value.text, "3");
    assert_eq!(rows[1].value.children[0].name, "[0]");
}

#[test]
fn variables_live_from_their_declaration_to_the_end_of_their_block() {
    let program = "int main(void) {
            int first = 1;
            { int inner = 2; first += inner; } // inside
            int last = 3; // behind
            return first + last; // end
        }";
    let mut session = run("main.c", program);
    let alive = |snapshot: &Snapshot| ["first", "inner", "last"].map(|name| variable(snapshot, name).alive);
    assert_eq!(alive(&before(&mut session, program, "// inside")), [true, false, false]);
    assert_eq!(alive(&before(&mut session, program, "// behind")), [true, false, false]);
    assert_eq!(alive(&before(&mut session, program, "// end")), [true, false, true]);
}

#[test]
fn arrows_tell_what_became_of_their_target() {
    let program = "#include <stdlib.h>
        int numbers[3];
        int main(void) {
            int *live = malloc(4), *freed = malloc(4), *null = NULL, *unset;
            int *past = numbers + 3, *beyond = (int *)((char *)numbers + 20), *wild = (int *)0x1234, *gone;
            { int inner = 1; gone = &inner; }
            free(freed);
            const char *literal = \"text\";
            int *element = &numbers[2];
            return 0; // here
        }";
    let snapshot = picture(program, "// here");
    assert_eq!(arrow_of(&snapshot, "live"), Some(arrow_state::LIVE));
    assert_eq!(arrow_of(&snapshot, "freed"), Some(arrow_state::DANGLING));
    assert_eq!(arrow_of(&snapshot, "gone"), Some(arrow_state::DANGLING));
    assert_eq!(arrow_of(&snapshot, "past"), Some(arrow_state::END));
    assert_eq!(arrow_of(&snapshot, "beyond"), Some(arrow_state::OUTSIDE));
    assert_eq!(arrow_of(&snapshot, "wild"), Some(arrow_state::WILD));
    assert_eq!(arrow_of(&snapshot, "null"), None);
    assert_eq!(arrow_of(&snapshot, "unset"), None);
    let element = arrow(&snapshot, variable(&snapshot, "element").addr);
    assert_eq!(
        element,
        Some((variable(&snapshot, "numbers").addr + 8, arrow_state::LIVE))
    );
    assert_eq!(snapshot.strings.len(), 1);
    assert_eq!(snapshot.strings[0].value.text, "\"text\"");
    assert_eq!(
        variable(&snapshot, "literal").value.target,
        Some(snapshot.strings[0].addr)
    );
}

#[test]
fn blocks_know_their_size_state_and_lines() {
    let program = "#include <stdlib.h>
        int main(void) {
            char *kept = malloc(5);
            char *freed = malloc(24);
            char *lost = malloc(100);
            free(freed);
            lost = NULL;
            kept[0] = 1; // here
            return 0;
        }";
    let snapshot = picture(program, "// here");
    assert_eq!(
        states(&snapshot),
        [block_state::MALLOC, block_state::FREE_TCACHE, block_state::LEAKED]
    );
    let blocks = blocks(&snapshot);
    let column = |column: usize| blocks.iter().map(|row| row[column]).collect::<Vec<f64>>();
    assert_eq!(column(block_column::REQUESTED), [5.0, 0.0, 100.0]);
    assert_eq!(column(block_column::SIZE), [32.0, 32.0, 112.0]);
    assert_eq!(column(block_column::BORN_LINE), [3.0, 4.0, 5.0]);
    assert_eq!(column(block_column::DIED_LINE), [0.0, 6.0, 0.0]);
    // Blocks follow each other without a gap, the header is the size word.
    for pair in blocks.windows(2) {
        assert_eq!(
            pair[0][block_column::ADDR] + pair[0][block_column::SIZE],
            pair[1][block_column::ADDR]
        );
    }
    assert_eq!(blocks[0][block_column::ADDR] + 8.0, blocks[0][block_column::USER]);
    assert_eq!(
        variable(&snapshot, "kept").value.target,
        Some(blocks[0][block_column::USER] as u64)
    );
    let free = &snapshot.heap.contents[2];
    assert_eq!(free.header[0].value.text, "32 | P");
    let links: Vec<_> = free
        .value
        .value
        .children
        .iter()
        .map(|link| link.name.as_str())
        .collect();
    assert_eq!(links, ["next", "key"]);
}

#[test]
fn a_list_is_typed_to_its_last_node() {
    let program = "#include <stdlib.h>
        struct node { int value; struct node *next; };
        int main(void) {
            struct node *head = NULL;
            for (int i = 0; i < 10; i++) {
                struct node *node = malloc(sizeof *node);
                node->value = i;
                node->next = head;
                head = node;
            }
            head = head; // here
            head = NULL;
            return 0; // lost
        }";
    let mut session = run("main.c", program);
    let snapshot = before(&mut session, program, "// here");
    assert_eq!(states(&snapshot), [block_state::MALLOC; 10]);
    for (index, content) in snapshot.heap.contents[1..11].iter().enumerate() {
        let node = &content.value.value.children[0];
        assert_eq!(node.ty, "struct node");
        assert_eq!(node.value.children[0].value.text, index.to_string());
    }
    // Lost blocks keep the type they were last seen with.
    let snapshot = before(&mut session, program, "// lost");
    assert_eq!(states(&snapshot), [block_state::LEAKED; 10]);
    assert_eq!(snapshot.heap.contents[3].value.ty, "struct node [1]");
}

#[test]
fn an_array_behind_a_pointer_is_cut_into_cells() {
    let program = "#include <stdlib.h>
        int main(void) {
            int *numbers = malloc(100 * sizeof *numbers);
            numbers[1] = 7;
            void *bytes = calloc(1, 3);
            return numbers[1] + *(char *)bytes; // here
        }";
    let snapshot = picture(program, "// here");
    let numbers = &snapshot.heap.contents[1].value;
    assert_eq!((numbers.ty.as_str(), numbers.value.child_count), ("int [100]", 100));
    assert_eq!(numbers.value.children.len(), 64);
    assert_eq!(numbers.value.state, "partly");
    assert_eq!(numbers.value.children[0].value.state, "undefined");
    assert_eq!(numbers.value.children[1].value.text, "7");
    let bytes = &snapshot.heap.contents[2].value;
    assert_eq!(bytes.ty, "unsigned char [3]");
    assert_eq!(bytes.value.children[2].value.text, "00");
}

#[test]
fn a_step_changes_what_it_writes() {
    let program = "#include <stdlib.h>
        int main(void) {
            int a[4] = {0};
            a[2] = 5; // first
            int *p = malloc(8); // second
            free(p); // third
            return a[0]; // fourth
        }";
    let mut session = run("main.c", program);
    let snapshot = before(&mut session, program, "// second");
    let cell = variable(&snapshot, "a").addr + 8;
    assert_eq!(snapshot.changed, [cell as f64, cell as f64 + 4.0]);
    assert_eq!(snapshot.previous.as_ref().map(|place| place.line), Some(4));
    let snapshot = before(&mut session, program, "// fourth");
    let user = blocks(&snapshot)[0][block_column::USER];
    assert_eq!(snapshot.changed, [user, user + 16.0], "next and key");
}

#[test]
fn an_overwritten_header_makes_a_corrupt_block() {
    let program = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/08-neighbour/main.c"));
    let program = program.expect("the example is there");
    let mut session = Session::new();
    let mut options = LoadOptions::default();
    options.machine.on_fault = heapwise::vm::options::FaultPolicy::Continue;
    session.load(&[("main.c".to_owned(), program.clone())], &options);
    while !session.run(u64::MAX).done {}
    let snapshot = before(&mut session, &program, "free(next)");
    assert_eq!(states(&snapshot)[..2], [block_state::MALLOC, block_state::CORRUPT]);
    let header = &snapshot.heap.contents[2].header;
    assert_eq!(
        header.last().map(|word| word.value.text.as_str()),
        Some("4702111234474983744 | P")
    );
}

#[test]
fn objects_of_classes_say_themselves_what_they_are() {
    let program = "struct Shape { virtual ~Shape() {} int id = 1; };
        struct Square : Shape { double side = 2; };
        struct Noisy { int n; Noisy() : n(7) {} ~Noisy() { n = 0; } };
        int read(Noisy by_value, const double &d) {
            return by_value.n + (int)d; // inside
        }
        int main() {
            Shape *shape = new Square;
            Noisy *many = new Noisy[2];
            Noisy one;
            read(one, 1.5);
            delete[] many; // here
            delete shape;
        }";
    let mut session = run("main.cpp", program);
    let snapshot = before(&mut session, program, "// here");
    assert_eq!(states(&snapshot), [block_state::NEW, block_state::NEW_ARRAY]);
    let square = &snapshot.heap.contents[1].value;
    assert_eq!(square.ty, "Square");
    let base = &square.value.children[0];
    assert_eq!(
        (base.name.as_str(), base.value.children[0].value.text.as_str()),
        ("Shape", "vtable for Square")
    );
    assert_eq!(square.value.children[1].value.text, "2.0");
    let array = &snapshot.heap.contents[2].value;
    let cells: Vec<_> = array.value.children.iter().map(|cell| cell.name.as_str()).collect();
    assert_eq!(cells, ["count", "[0]", "[1]"]);
    assert_eq!(array.value.children[0].value.text, "2");
    let snapshot = before(&mut session, program, "// inside");
    assert_eq!(snapshot.frames[0].function, "read");
    assert_eq!(variable(&snapshot, "by_value").ty, "Noisy &");
    assert_eq!(arrow_of(&snapshot, "d"), Some(arrow_state::LIVE));
}

#[test]
fn the_viewport_bounds_the_picture() {
    let program = "#include <stdlib.h>
        int deep(int n) {
            if (n == 0) return 0; // bottom
            return 1 + deep(n - 1);
        }
        int main(void) {
            for (int i = 0; i < 1000; i++) malloc(16);
            return deep(200) - 200; // here
        }";
    let mut session = run("main.c", program);
    before(&mut session, program, "// here");
    let viewport = Viewport {
        max_blocks: 10,
        max_frames: 3,
        ..Viewport::default()
    };
    let first = session.snapshot(&viewport);
    assert_eq!(first.heap.blocks.len(), 10 * block_column::COUNT);
    assert_eq!(first.heap.block_count, 1002);
    let last = &first.heap.blocks[9 * block_column::COUNT..];
    let next = session.snapshot(&Viewport {
        heap_from: (last[block_column::ADDR] + last[block_column::SIZE]) as u64,
        ..viewport.clone()
    });
    assert_eq!(
        next.heap.blocks[block_column::ADDR],
        last[block_column::ADDR] + last[block_column::SIZE]
    );
    let middle = first.step + 100;
    while !session.seek(middle, u64::MAX).done {}
    let deep = session.snapshot(&viewport);
    assert!(deep.frame_count > 3 && deep.frames.len() == 3, "{}", deep.frame_count);
    assert_eq!(deep.frames[0].function, "deep");
}

#[test]
fn when_the_process_is_gone_its_heap_is_still_shown() {
    let program = "#include <stdlib.h>
        int main(void) { int *p = malloc(8); *p = 1; return 0; }";
    let mut session = run("main.c", program);
    let snapshot = session.snapshot(&Viewport::default());
    assert!(snapshot.finished && snapshot.next.is_none());
    assert_eq!(snapshot.frame_count, 0);
    assert_eq!(states(&snapshot), [block_state::LEAKED]);
    assert_eq!(snapshot.heap.contents[1].value.ty, "int [2]");
    assert_eq!(
        text::draw(&snapshot).lines().next(),
        Some("stack                                           grows down")
    );
}

/// Every program of the suite, at some twenty of its steps.
#[test]
fn every_step_of_every_program_has_a_picture() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("examples"), root.join("tests/ui")];
    let mut pictures = 0;
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(&folder)
            .expect("a folder")
            .flatten()
            .map(|entry| entry.path())
        {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "c" || end == "cpp") {
                pictures += draw_steps(&path);
            }
        }
    }
    assert!(pictures > 1000, "{pictures}");
}

fn draw_steps(path: &std::path::Path) -> u64 {
    let text = std::fs::read_to_string(path).expect("a program is text");
    let name = path
        .file_name()
        .expect("a file has a name")
        .to_string_lossy()
        .into_owned();
    let mut session = Session::new();
    let mut options = LoadOptions::default();
    options.machine.on_fault = heapwise::vm::options::FaultPolicy::Continue;
    options.machine.max_steps = 20_000;
    if !session.load(&[(name, text)], &options).ok {
        return 0;
    }
    while !session.run(u64::MAX).done {}
    let steps = session.recording().expect("it is loaded").steps();
    let mut drawn = 0;
    for step in (0..=steps).step_by((steps as usize / 20).max(1)) {
        while !session.seek(step, u64::MAX).done {}
        let snapshot = session.snapshot(&Viewport::default());
        let (blocks, contents) = (&snapshot.heap.blocks, &snapshot.heap.contents);
        assert_eq!(
            blocks.len() / block_column::COUNT,
            contents.len(),
            "{path:?} step {step}"
        );
        for frame in &snapshot.frames {
            let mut end = frame.high;
            for SlotView { variable, .. } in &frame.slots {
                assert_eq!(variable.addr + variable.size, end, "{path:?} step {step} {variable:?}");
                end = variable.addr;
            }
            assert_eq!(end, frame.low, "{path:?} step {step} {}", frame.function);
        }
        text::draw(&snapshot);
        drawn += 1;
    }
    drawn
}
