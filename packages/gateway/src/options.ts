/** The platform that answers unless a request asks for the live API. */
export interface LocalTarget {
  /** Carries the requests, usually to a platform in the same process. */
  readonly fetch: typeof globalThis.fetch;
  /** Where the platform's `/v1` is, such as `http://127.0.0.1:4100/v1`. */
  readonly baseURL: string;
  /** Key of the platform, where it wants one. Default: a placeholder. */
  readonly apiKey?: string;
}

/** The real API, or whatever else the environment's key belongs to. */
export interface LiveTarget {
  readonly apiKey?: string;
  /** Key for the operations of organizations and projects. */
  readonly adminAPIKey?: string;
  /** Default: `https://api.openai.com/v1`. */
  readonly baseURL?: string;
  readonly organization?: string;
  readonly project?: string;
}

/** Options of {@link createGateway}. */
export interface GatewayOptions {
  readonly local: LocalTarget;
  /** Absent: requests for the live API are refused. */
  readonly live?: LiveTarget;
  /** Folder of the built Playground. Absent: a page tells how to build it. */
  readonly playgroundDir?: string;
  /** Host names to answer to beside the names of this machine's loopback interface. Default: none. */
  readonly allowedHosts?: readonly string[];
  /** Pages of other origins that may send requests which change something, such as `http://localhost:5173`. Default: none. */
  readonly allowedOrigins?: readonly string[];
  /** Shown in the status. */
  readonly version?: string;
}

/** Answers `/api/*` and the Playground. */
export interface Gateway {
  fetch(request: Request): Promise<Response>;
}
