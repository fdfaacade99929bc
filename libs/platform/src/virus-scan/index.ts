export { ScannerDown, VirusScanner } from './virus-scanner.js';
