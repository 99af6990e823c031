//! The signal to stop, which every task that runs watches.

use tokio::sync::watch;

/// Waits until the server is to stop. Cancel safe.
pub(crate) async fn stopped(stop: &mut watch::Receiver<bool>) {
    // An error means that the sender is gone, which is a stop too.
    let _ = stop.wait_for(|stop| *stop).await;
}
