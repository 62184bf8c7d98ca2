import * as automerge from '@automerge/automerge/slim';
import { automergeWasmBase64 } from '@automerge/automerge/automerge.wasm.base64';
import * as yjs from 'yjs';

globalThis.MergePeers = { automerge, yjs, isReady: automerge.initializeBase64Wasm(automergeWasmBase64) };
