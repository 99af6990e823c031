//! Records: what capabilities keep, with their keys, indexes and versions.
//!
//! A record is stored as JSON with its version in the member `v`. A record of an older version is brought forward by
//! [`Record::upgrade`] when it is read; old documents are kept as fixtures in the capability's tests.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::id::Scope;
use crate::store::{Entry, Key, Revision, StoreError, Table};

/// Something kept in the store under one account and region.
pub trait Record: Serialize + DeserializeOwned + Clone + Send + Sync + 'static {
    /// The collection's name, the same for ever.
    const COLLECTION: &'static str;
    /// Version of the JSON form. Counting starts at 1.
    const VERSION: u64 = 1;

    /// The record's key within its collection. Must not change while the record lives.
    fn key(&self) -> Vec<String>;

    /// Where else the record can be found. Written and removed in the same commit as the record.
    fn indexes(&self) -> Vec<Index> {
        Vec::new()
    }

    /// Turns the JSON of version `from` into that of [`Record::VERSION`].
    fn upgrade(value: Value, from: u64) -> Value {
        let _ = from;
        value
    }
}

/// One index entry of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// The index's name, the same for ever.
    pub name: &'static str,
    /// What the record is found by, most significant first.
    pub values: Vec<String>,
    /// At most one record may have these values.
    pub unique: bool,
}

impl Index {
    /// An index entry that other records may share.
    pub fn by(name: &'static str, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { name, values: values.into_iter().map(Into::into).collect(), unique: false }
    }

    /// An index entry that no other record may have: a second insert is a conflict.
    pub fn unique(name: &'static str, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { unique: true, ..Self::by(name, values) }
    }

    pub(crate) fn key(&self, scope: &Scope, collection: &str, primary: &[String]) -> Key {
        let mut key = index_prefix(scope, collection, self.name, &self.values);
        if !self.unique {
            for segment in primary {
                key.push(segment);
            }
        }
        key
    }
}

/// A record as it was read.
#[derive(Clone, Debug)]
pub struct Stored<T> {
    /// For the expectation of a later change.
    pub revision: Revision,
    /// The record.
    pub record: T,
}

pub(crate) fn item_key(scope: &Scope, collection: &str, primary: &[impl AsRef<str>]) -> Key {
    let mut key = scope.key().with(collection);
    for segment in primary {
        key.push(segment.as_ref());
    }
    key
}

pub(crate) fn index_prefix(scope: &Scope, collection: &str, index: &str, values: &[impl AsRef<str>]) -> Key {
    let mut key = scope.key().with(collection).with(index);
    for value in values {
        key.push(value.as_ref());
    }
    key
}

pub(crate) fn encode<T: Record>(record: &T) -> String {
    let mut value = serde_json::to_value(record).expect("records have text keys and finite numbers");
    if let Value::Object(members) = &mut value {
        members.insert("v".to_owned(), T::VERSION.into());
    }
    value.to_string()
}

pub(crate) fn decode<T: Record>(entry: Entry) -> Result<Stored<T>, StoreError> {
    let read = || -> Result<T, serde_json::Error> {
        let mut value: Value = serde_json::from_str(&entry.value)?;
        let version = value.get("v").and_then(Value::as_u64).unwrap_or(1);
        if version < T::VERSION {
            value = T::upgrade(value, version);
        }
        serde_json::from_value(value)
    };
    match read() {
        Ok(record) => Ok(Stored { revision: entry.revision, record }),
        Err(source) => Err(StoreError::Corrupt { table: Table::Items, key: entry.key, source }),
    }
}
