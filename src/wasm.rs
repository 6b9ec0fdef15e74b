//! The [`Session`](crate::session::Session) for JavaScript: converts and forwards, decides nothing.
//!
//! Rare things cross as plain objects (serde-wasm-bindgen; absent is `null`, names as in `src/view`); what is long
//! (heap blocks, arrows, changed ranges, timeline marks) crosses as `Float64Array`.

use js_sys::{Float64Array, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

use crate::session::{LoadOptions, Move};
use crate::view::{FileView, LabViewport, OptionsView, ProgressView, Viewport};

/// One program and its recording.
#[wasm_bindgen]
#[derive(Default)]
pub struct Session(crate::session::Session);

#[wasm_bindgen]
impl Session {
    /// A session without a program.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Session {
        // A panic is our mistake: it reaches the page as an exception with its text.
        std::panic::set_hook(Box::new(|info| wasm_bindgen::throw_str(&info.to_string())));
        Session::default()
    }

    /// `load(files: { name, text }[], options: OptionsView): LoadView`
    pub fn load(&mut self, files: JsValue, options: JsValue) -> JsValue {
        let files: Vec<FileView> = from_js(files).unwrap_or_default();
        let files: Vec<(String, String)> = files.into_iter().map(|file| (file.name, file.text)).collect();
        let options: OptionsView = from_js(options).unwrap_or_default();
        to_js(&self.0.load(&files, &LoadOptions::of_view(&options)))
    }

    /// `run(fuel: number): ProgressView`
    pub fn run(&mut self, fuel: f64) -> JsValue {
        progress(self.0.run(fuel as u64))
    }

    /// `goOn(fuel: number): ProgressView`
    #[wasm_bindgen(js_name = goOn)]
    pub fn go_on(&mut self, fuel: f64) -> JsValue {
        progress(self.0.go_on(fuel as u64))
    }

    /// `seek(step: number, fuel: number): ProgressView`
    pub fn seek(&mut self, step: f64, fuel: f64) -> JsValue {
        progress(self.0.seek(step as u64, fuel as u64))
    }

    /// `stepInto(fuel: number): ProgressView`
    #[wasm_bindgen(js_name = stepInto)]
    pub fn step_into(&mut self, fuel: f64) -> JsValue {
        progress(self.0.travel(Move::Into, fuel as u64))
    }

    /// `stepOver(fuel: number): ProgressView`
    #[wasm_bindgen(js_name = stepOver)]
    pub fn step_over(&mut self, fuel: f64) -> JsValue {
        progress(self.0.travel(Move::Over, fuel as u64))
    }

    /// `stepOut(fuel: number): ProgressView`
    #[wasm_bindgen(js_name = stepOut)]
    pub fn step_out(&mut self, fuel: f64) -> JsValue {
        progress(self.0.travel(Move::Out, fuel as u64))
    }

    /// `backInto(fuel: number): ProgressView`
    #[wasm_bindgen(js_name = backInto)]
    pub fn back_into(&mut self, fuel: f64) -> JsValue {
        progress(self.0.travel(Move::BackInto, fuel as u64))
    }

    /// `backOver(fuel: number): ProgressView`
    #[wasm_bindgen(js_name = backOver)]
    pub fn back_over(&mut self, fuel: f64) -> JsValue {
        progress(self.0.travel(Move::BackOver, fuel as u64))
    }

    /// `backOut(fuel: number): ProgressView`
    #[wasm_bindgen(js_name = backOut)]
    pub fn back_out(&mut self, fuel: f64) -> JsValue {
        progress(self.0.travel(Move::BackOut, fuel as u64))
    }

    /// `toStart(fuel: number): ProgressView`
    #[wasm_bindgen(js_name = toStart)]
    pub fn to_start(&mut self, fuel: f64) -> JsValue {
        progress(self.0.travel(Move::ToStart, fuel as u64))
    }

    /// `toEnd(fuel: number): ProgressView`: runs on to the end when the recording is not whole yet.
    #[wasm_bindgen(js_name = toEnd)]
    pub fn to_end(&mut self, fuel: f64) -> JsValue {
        progress(self.0.travel(Move::ToEnd, fuel as u64))
    }

    /// `console(line: string, frame: number, fuel: number): ConsoleView`
    pub fn console(&mut self, line: &str, frame: u32, fuel: f64) -> JsValue {
        to_js(&self.0.begin_console(line, frame, fuel as u64))
    }

    /// `consoleOn(fuel: number): ConsoleView`: while the line is not done.
    #[wasm_bindgen(js_name = consoleOn)]
    pub fn console_on(&mut self, fuel: f64) -> JsValue {
        to_js(&self.0.go_on_console(fuel as u64))
    }

    /// `consoleStop(): ConsoleView`: takes the line back that is not done.
    #[wasm_bindgen(js_name = consoleStop)]
    pub fn console_stop(&mut self) -> JsValue {
        to_js(&self.0.stop_console())
    }

    /// `undo(): boolean`
    pub fn undo(&mut self) -> bool {
        self.0.undo()
    }

    /// `redo(): boolean`
    pub fn redo(&mut self) -> bool {
        self.0.redo()
    }

    /// `input(text: string): void`
    pub fn input(&mut self, text: &str) {
        self.0.input(text);
    }

    /// `endInput(): void`
    #[wasm_bindgen(js_name = endInput)]
    pub fn end_input(&mut self) {
        self.0.end_input();
    }

    /// `snapshot(viewport: Viewport): Snapshot`
    pub fn snapshot(&mut self, viewport: JsValue) -> JsValue {
        let viewport: Viewport = from_js(viewport).unwrap_or_default();
        let mut snapshot = self.0.snapshot(&viewport);
        let blocks = std::mem::take(&mut snapshot.heap.blocks);
        let arrows = std::mem::take(&mut snapshot.arrows);
        let changed = std::mem::take(&mut snapshot.changed);
        let object = to_js(&snapshot);
        if let Ok(heap) = Reflect::get(&object, &"heap".into()) {
            put(&heap, "blocks", &blocks);
        }
        put(&object, "arrows", &arrows);
        put(&object, "changed", &changed);
        object
    }

    /// `timeline(width: number): TimelineView`
    pub fn timeline(&self, width: u32) -> JsValue {
        let mut timeline = self.0.timeline(width);
        let marks = std::mem::take(&mut timeline.marks);
        let object = to_js(&timeline);
        put(&object, "marks", &marks);
        object
    }

    /// `problems(): ProblemView[]`
    pub fn problems(&mut self) -> JsValue {
        to_js(&self.0.problems())
    }

    /// `question(example: string): QuestionView | null`
    pub fn question(&mut self, example: &str) -> JsValue {
        to_js(&self.0.question(example))
    }

    /// `lab(allocators: string[]): Lab`: the program's requests under these; under its own allocator when there is none.
    pub fn lab(&self, allocators: Vec<String>) -> Lab {
        Lab(self.0.lab(&allocators))
    }
}

/// Several allocators serving the same requests.
#[wasm_bindgen]
pub struct Lab(crate::session::Lab);

#[wasm_bindgen]
impl Lab {
    /// `Lab.trace(text: string, allocators: string[], heapLimit: number): Lab`: a trace; all usual allocators when none
    /// is named.
    pub fn trace(text: &str, allocators: Vec<String>, heap_limit: f64) -> Lab {
        Lab(crate::session::Lab::of_trace(text, &allocators, heap_limit as u64))
    }

    /// `view(): LabView`
    pub fn view(&self) -> JsValue {
        to_js(&self.0.view())
    }

    /// `work(fuel: number): LabProgressView`: ask again until it is done.
    pub fn work(&mut self, fuel: f64) -> JsValue {
        to_js(&self.0.work(fuel as u64))
    }

    /// `opsAt(step: number): number`
    #[wasm_bindgen(js_name = opsAt)]
    pub fn ops_at(&self, step: f64) -> f64 {
        self.0.ops_at(step as u64) as f64
    }

    /// `stepOf(op: number): number`
    #[wasm_bindgen(js_name = stepOf)]
    pub fn step_of(&self, op: f64) -> f64 {
        self.0.step_of(op as u64) as f64
    }

    /// `series(allocator: number): Float64Array`
    pub fn series(&self, allocator: u32) -> Float64Array {
        Float64Array::from(&self.0.series(allocator as usize)[..])
    }

    /// `table(): LabTableView`
    pub fn table(&self) -> JsValue {
        to_js(&self.0.table())
    }

    /// `heaps(op: number, viewport: LabViewport): LabHeapView[]`
    pub fn heaps(&mut self, op: f64, viewport: JsValue) -> js_sys::Array {
        let viewport: LabViewport = from_js(viewport).unwrap_or_default();
        let heaps = self.0.heaps(op as u64, &viewport).into_iter();
        heaps
            .map(|mut heap| {
                let lists = [
                    ("numbers", std::mem::take(&mut heap.numbers)),
                    ("blocks", std::mem::take(&mut heap.blocks)),
                    ("strips", std::mem::take(&mut heap.strips)),
                ];
                let object = to_js(&heap);
                for (name, numbers) in lists {
                    put(&object, name, &numbers);
                }
                object
            })
            .collect()
    }
}

fn progress(view: ProgressView) -> JsValue {
    to_js(&view)
}

fn from_js<T: DeserializeOwned>(value: JsValue) -> Option<T> {
    serde_wasm_bindgen::from_value(value).ok()
}

fn to_js<T: Serialize>(value: &T) -> JsValue {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .unwrap_or(JsValue::NULL)
}

fn put(object: &JsValue, name: &str, numbers: &[f64]) {
    // Setting a property of a plain object cannot fail; on anything else there is nothing to set.
    let _ = Reflect::set(object, &name.into(), &Float64Array::from(numbers));
}
