//! From a signature to the caller.

use drover_fleet::credentials::parse_public_key;
use drover_fleet::node;
use drover_iam::{Administrators, node_tokens};
use drover_kernel::{NodeId, Principal, Region, Scope, StoreError, Time, Tools};
use drover_wire::error::Framework;
use drover_wire::sigv4::{BodyHash, Presented, RequestParts, SecretKey, SigError, SignatureKind, SigningKeys};

/// Signing keys that are kept derived: one for each caller, day, region and service.
const CACHED_KEYS: u64 = 10_000;

/// Checks signatures.
pub(crate) struct Authenticator {
    administrators: Administrators,
    keys: SigningKeys,
    tools: Tools,
}

/// An authenticated caller.
pub(crate) struct Caller {
    pub(crate) principal: Principal,
    pub(crate) scope: Scope,
}

/// Why there is no caller.
pub(crate) enum Refusal {
    /// What the client is told.
    Client(Framework),
    /// The store could not be read.
    Store(StoreError),
}

impl From<SigError> for Refusal {
    fn from(error: SigError) -> Self {
        Refusal::Client(error.into())
    }
}

impl Authenticator {
    pub(crate) fn new(administrators: Administrators, tools: Tools) -> Self {
        Self { administrators, keys: SigningKeys::new(CACHED_KEYS), tools }
    }

    /// Who signed this request. An unsigned one comes from [`Principal::Anonymous`].
    pub(crate) async fn caller(
        &self,
        presented: Result<&Presented, &SigError>,
        parts: &RequestParts<'_>,
        body: &[u8],
        now: Time,
    ) -> Result<Caller, Refusal> {
        let presented = match presented {
            Ok(presented) => presented,
            Err(SigError::Missing) => return Ok(self.anonymous()),
            Err(error) => return Err(error.clone().into()),
        };
        let body = BodyHash::of(body);
        match presented.kind() {
            SignatureKind::Rsa => self.node_by_key(presented, parts, &body, now).await,
            SignatureKind::Hmac => self.by_secret(presented, parts, &body, now),
        }
    }

    fn anonymous(&self) -> Caller {
        let settings = &self.tools.settings;
        let scope = Scope { account: settings.account.clone(), region: settings.region.clone() };
        Caller { principal: Principal::Anonymous, scope }
    }

    fn by_secret(
        &self,
        presented: &Presented,
        parts: &RequestParts<'_>,
        body: &BodyHash,
        now: Time,
    ) -> Result<Caller, Refusal> {
        let id = presented.access_key_id();
        let (principal, secret) = match (presented.session_token(), self.administrators.key(id)) {
            (None, Some(key)) => (key.principal(), SecretKey::new(key.secret.as_str())),
            (Some(token), _) if node_tokens::is_node_key(id) => {
                match node_tokens::open(&self.tools.sealer, id, token, now) {
                    Ok((principal, secret)) => (principal, SecretKey::new(secret.as_str())),
                    Err(node_tokens::BadToken::Expired) => return Err(Refusal::Client(Framework::ExpiredToken)),
                    Err(node_tokens::BadToken::Invalid) => return Err(Refusal::Client(Framework::UnrecognizedClient)),
                }
            }
            (_, _) => return Err(Refusal::Client(Framework::UnrecognizedClient)),
        };
        presented.verify(parts, body, &secret, &self.keys, now.millis())?;
        let scope = match &principal {
            Principal::Node { scope, .. } => scope.clone(),
            Principal::Administrator { account, .. } => {
                let region = Region::parse(presented.scope().region.as_str());
                let region = region.map_err(|bad| Refusal::Client(Framework::InvalidSignature(bad.to_string())))?;
                Scope { account: account.clone(), region }
            }
            Principal::Anonymous => return Err(Refusal::Client(Framework::UnrecognizedClient)),
        };
        Ok(Caller { principal, scope })
    }

    /// A node that signs with its own RSA key names itself in the place of an access key.
    async fn node_by_key(
        &self,
        presented: &Presented,
        parts: &RequestParts<'_>,
        body: &BodyHash,
        now: Time,
    ) -> Result<Caller, Refusal> {
        let unknown = || Refusal::Client(Framework::UnrecognizedClient);
        let id = NodeId::parse(presented.access_key_id()).map_err(|_| unknown())?;
        let found = node::find(&self.tools.db, &id).await.map_err(Refusal::Store)?;
        let (scope, node) = found.ok_or_else(unknown)?;
        let key = parse_public_key(&node.public_key, None).map_err(|_| unknown())?;
        presented.verify_rsa(parts, body, &key, now.millis())?;
        let principal = Principal::Node { scope: scope.clone(), node: id, role: node.iam_role };
        Ok(Caller { principal, scope })
    }
}
