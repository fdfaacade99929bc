export { FileInfected, ScannerDown, VirusScanner } from './virus-scanner.js';
